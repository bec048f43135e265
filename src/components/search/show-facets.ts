import type { ShownFacet, ShownValue } from './list-facets.ts';
import { makeElement } from './make-element.ts';
import { fillPhrase, type SearchWords } from './search-words.ts';

/** Values of a facet that are shown before all are asked for. */
const few = 7;
const whole = new Set<string>();

/** Shows the facets; what had the focus has it again afterwards. */
export function showFacets(
  panel: HTMLElement,
  facets: readonly ShownFacet[],
  words: SearchWords,
): void {
  const focused = panel.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset.control
    : undefined;
  panel.replaceChildren(...facets.map((facet) => makeFacet(facet, words, panel, facets)));
  if (focused === undefined) return;
  const controls = [...panel.querySelectorAll<HTMLElement>('[data-control]')];
  controls.find((control) => control.dataset.control === focused)?.focus({ preventScroll: true });
}

function makeFacet(
  { facet, key, values }: ShownFacet,
  words: SearchWords,
  panel: HTMLElement,
  facets: readonly ShownFacet[],
): HTMLElement {
  const isWhole = whole.has(facet);
  const shown = values.filter(({ mark }, place) => isWhole || place < few || mark);
  const list = makeElement('ul', {}, ...shown.map((value) => makeValue(value, key, words)));
  const fieldset = makeElement(
    'fieldset',
    { class: 'facet' },
    makeElement('legend', {}, words.facets[facet]),
    list,
  );
  if (shown.length < values.length || isWhole) {
    const text = isWhole ? words.fewer : fillPhrase(words.all, { count: `${values.length}` });
    const button = makeElement(
      'button',
      {
        type: 'button',
        class: 'facet-all',
        'data-control': `all ${facet}`,
        'aria-expanded': `${isWhole}`,
      },
      text,
    );
    button.addEventListener('click', () => {
      if (isWhole) whole.delete(facet);
      else whole.add(facet);
      showFacets(panel, facets, words);
    });
    fieldset.append(button);
  }
  return fieldset;
}

function makeValue(
  { id, name, count, mark }: ShownValue,
  key: string,
  words: SearchWords,
): HTMLElement {
  const box = makeElement('input', {
    type: 'checkbox',
    'data-key': key,
    'data-value': id,
    'data-control': `choose ${key} ${id}`,
  });
  box.checked = mark === 'chosen';
  const label = makeElement(
    'label',
    {},
    box,
    makeElement('span', { class: 'facet-name', dir: 'auto' }, ...breakName(name)),
    ' ',
    makeElement('span', { class: 'facet-count' }, `${count}`),
  );
  const minus = makeElement(
    'button',
    {
      type: 'button',
      class: 'facet-not',
      'aria-pressed': `${mark === 'excluded'}`,
      'aria-label': fillPhrase(words.exclude, { name }),
      'data-key': key,
      'data-value': id,
      'data-control': `leave ${key} ${id}`,
    },
    '−',
  );
  return makeElement(
    'li',
    mark ? { class: `facet-value is-${mark}` } : { class: 'facet-value' },
    label,
    minus,
  );
}

/** Long hashtags may break after an underscore. */
function breakName(name: string): (Node | string)[] {
  return name
    .split(/(?<=_)/)
    .flatMap((part, place) => (place === 0 ? [part] : [makeElement('wbr'), part]));
}
