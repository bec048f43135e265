import { expect, it } from 'vitest';
import { explainPort, readPort } from './read-port.ts';
import { serveFolder } from './serve-folder.ts';

it.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
])('reads %j as %i', (value, port) => {
  expect(readPort(value, 4321)).toBe(port);
});

it.each(['0', '65536', '80a', '-1', '8.5', ' '])('refuses %j', (value) => {
  expect(() => readPort(value, 4321)).toThrow('PORT: ');
});

it('says how to choose another port where one is taken', async () => {
  const server = await serveFolder('.');
  const port = Number(new URL(server.address).port);
  try {
    const error = await serveFolder('.', '/', port).catch((reason: unknown) => reason);
    expect(explainPort(error as Error, port)).toBe(
      `Port ${port} is taken; choose another, such as PORT=8080 npm run preview`,
    );
  } finally {
    await server.close();
  }
});
