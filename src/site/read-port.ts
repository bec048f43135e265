/**
 * The port that `PORT` names.
 * @param usual where it names none
 * @throws Error where it is not a port's number.
 */
export function readPort(value: string | undefined, usual: number): number {
  if (!value) return usual;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
    throw new Error(`PORT: ${value} is not a port; it must be a number from 1 to 65535`);
  }
  return port;
}

/** What to say of a server that could not start at a port. */
export function explainPort(error: NodeJS.ErrnoException, port: number): string {
  const advice = 'choose another, such as PORT=8080 npm run preview';
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken; ${advice}`;
  if (error.code === 'EACCES') return `Port ${port} is not open to you; ${advice}`;
  return error.message;
}
