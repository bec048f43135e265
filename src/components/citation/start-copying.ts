/** Shows the buttons that copy a text, lines as they are where they are set out so, and says what became of it. */
function startCopying(): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  if (!status || !('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '');
    if (!source) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = source.textContent ?? '';
      const words = source instanceof HTMLPreElement ? text : text.replaceAll(/\s+/gu, ' ').trim();
      try {
        await navigator.clipboard.writeText(words);
        status.textContent = status.dataset.copied ?? '';
      } catch {
        status.textContent = status.dataset.failed ?? '';
      }
    });
  }
}

startCopying();
