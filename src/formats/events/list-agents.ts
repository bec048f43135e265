import type { ReleaseFacts } from '../release/release-facts.ts';
import type { Agent } from './preservation-event.ts';

/** Those who did what the events of a release say: the archive, the software, and all who ruled. */
export function listAgents({ archive, software, rulers }: ReleaseFacts): readonly Agent[] {
  return [
    { id: 'archive', name: archive.title, type: 'organization' },
    { id: 'variorum', name: 'Variorum', type: 'software', version: software },
    ...rulers.map((name) => ({ id: identifyRuler(name), name })),
  ];
}

/** The id of someone who ruled: the name as it stands in the ruling, percent-encoded. */
export function identifyRuler(name: string): string {
  return `ruler/${encodeURIComponent(name.toWellFormed())}`;
}
