import { type CitedParagraph, composeCitation, makePassageAddress } from './compose-citation.ts';

/**
 * Offers the citation of whatever is selected in the article: a small box below
 * the selection, reached with Tab and left with Escape, and announced. The
 * browser's own selection and copying stay as they are.
 */
function offerCitation(): void {
  const article = document.querySelector<HTMLElement>('[data-article]');
  const box = document.querySelector<HTMLElement>('#citation');
  const text = box?.querySelector('[data-citation-text]');
  const status = document.querySelector('[data-citation-status]');
  if (!article || !box || !text || !status || !('showPopover' in box)) return;
  box.hidden = false;
  const { entry = '', archive = '', address = '' } = box.dataset;
  let link = '';
  const isOpen = () => box.matches(':popover-open');
  const say = (words = '') => {
    status.textContent = words;
  };

  const close = () => {
    if (!isOpen()) return;
    box.hidePopover();
    say();
  };

  const offer = () => {
    const selection = getSelection();
    if (box.contains(document.activeElement)) return;
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const passage = selection?.toString().trim() ?? '';
    if (!range || passage === '' || !article.contains(range.commonAncestorContainer)) {
      close();
      return;
    }
    const paragraph = findParagraph(range.startContainer);
    link = makePassageAddress(address, passage, paragraph);
    const citation = composeCitation({ entry, archive, address }, passage, paragraph);
    const tail = document.createElement('span');
    tail.className = 'citation-address';
    tail.textContent = link;
    text.replaceChildren(citation.slice(0, -link.length), tail);
    if (!isOpen()) {
      box.showPopover();
      say(box.dataset.ready);
    }
    placeBelow(box, range.getBoundingClientRect());
  };

  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      say(box.dataset.copied);
    } catch {
      say(box.dataset.failed);
    }
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 250);
  });
  const follow = () => {
    const selection = getSelection();
    if (isOpen() && selection?.rangeCount)
      placeBelow(box, selection.getRangeAt(0).getBoundingClientRect());
  };
  addEventListener('scroll', follow, { passive: true });
  addEventListener('resize', follow);
  document.addEventListener('keydown', (event) => {
    if (!isOpen()) return;
    const isInside = box.contains(document.activeElement);
    if (event.key === 'Escape') {
      if (isInside) article.querySelector<HTMLElement>('.paragraph-link')?.focus();
      getSelection()?.removeAllRanges();
      close();
    } else if (event.key === 'Tab' && !event.shiftKey && !isInside) {
      event.preventDefault();
      box.querySelector('button')?.focus();
    }
  });
  box.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const what = button?.dataset.citationCopy;
    if (what === 'text') void copy(text.textContent ?? '');
    else if (what === 'link') void copy(link);
    else if (button) close();
  });
}

function findParagraph(node: Node): CitedParagraph | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-paragraph]');
  if (!paragraph) return undefined;
  return { id: paragraph.id, number: paragraph.dataset.paragraph ?? '' };
}

/** Below what is selected, and above it where there is no room below. */
function placeBelow(box: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const x = Math.max(8, Math.min(left, clientWidth - width - 8));
  const below = bottom + 10;
  const y = below + height > clientHeight - 8 ? Math.max(8, top - height - 10) : below;
  box.style.left = `${x}px`;
  box.style.top = `${Math.min(y, Math.max(8, clientHeight - height - 8))}px`;
}

offerCitation();
