/** What a page’s own lines have and titles hardly: measures, bars, arrows, addresses, a count after a colon. */
const notInTitles = /[°|@©→›]|\s»$|https?:|(?:^|\s)[+−-]\d|:\s?\d+$/u;
/** How long a text takes to read, when it changed, how many have read it, whose the picture is. */
const counter =
  /^\d+(?:[.,]\d+)?\p{L}?\s(?:min(?:ute)?s?|views?|shares?|comments?|мин|просмотр|коммент|րոպե|წუთ|dəqiqə|dakika)|\b(?:minutes?|min|hours?|days?) (?:read|ago)\b|^(?:(?:read|seen|viewed|shared) by|courtesy)\b/iu;
/** What a page asks its visitor to do. */
const call =
  /^(?:(?:subscribe|sign (?:up|in)|log in|follow|share|listen|watch|click|tap|download|donate|support|join|read (?:more|also|it)|see also|advertisement|sponsored|we use|loading|please)(?!\p{L})|подпи(?:сывай|ши)|поделит|поддержи|читай|слушай|смотри|скачай)/iu;

/** Whether a line is made like one of the page's own: a counter, an address, an appeal. */
export function isOwnLine(text: string): boolean {
  return notInTitles.test(text) || counter.test(text) || call.test(text);
}
