import { readSwitches, switchNames, writeSwitches } from './switch-state.ts';

/**
 * Keeps the switches of a page and its address the same, both ways. What a
 * switch does is a matter of style sheets, so they work without this too.
 */
function startSwitches(): void {
  const boxes = switchNames.flatMap((name) => {
    const box = document.querySelector<HTMLInputElement>(`[data-switch="${name}"]`);
    return box === null ? [] : [{ name, box }];
  });
  const obey = () => {
    const state = readSwitches(location.search);
    for (const { name, box } of boxes) box.checked = state[name];
  };
  const record = () => {
    const state = { ...readSwitches(location.search) };
    for (const { name, box } of boxes) state[name] = box.checked;
    const search = writeSwitches(location.search, state);
    history.pushState(null, '', location.pathname + search + location.hash);
  };
  obey();
  addEventListener('popstate', obey);
  addEventListener('pageshow', obey);
  for (const { box } of boxes) box.addEventListener('change', record);
}

startSwitches();
