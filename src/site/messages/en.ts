/** Counts with their noun. */
function count(number: number, one: string, many: string): string {
  return `${figures.format(number).replaceAll(',', '\u202f')} ${number === 1 ? one : many}`;
}

const figures = new Intl.NumberFormat('en');
const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Names in a row: `A, B and C`. */
function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const en = {
  language: 'en',
  direction: 'ltr',
  nameRegion: (code: string) => regions.of(code) ?? code,
  nameLanguage: (code: string) => languages.of(code) ?? code,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  zones: {
    'not stated': 'time zone not stated',
    stated: 'time zone as the capture states it',
    'publisher record': 'time zone from the publisher’s record',
    'not applicable': undefined,
  },
  precisions: {
    year: 'known to the year',
    month: 'known to the month',
    day: 'known to the day',
    minute: 'known to the minute',
    second: 'known to the second',
  },
  count: {
    entries: (n: number) => count(n, 'entry', 'entries'),
    captures: (n: number) => count(n, 'capture', 'captures'),
    variants: (n: number) => count(n, 'variant', 'variants'),
    reports: (n: number) => count(n, 'report', 'reports'),
    lines: (n: number) => count(n, 'line', 'lines'),
    bytes: (n: number) => count(n, 'byte', 'bytes'),
    removals: (n: number) => count(n, 'passage removed', 'passages removed'),
  },
  site: {
    skip: 'Skip to the text',
    menu: 'Sections',
    entries: 'Entries',
    tags: 'Tags',
    publishers: 'Publishers',
    years: 'Years',
    stories: 'Stories',
    captures: 'Captures',
    search: 'Search',
    about: 'About',
    timeline: 'Timeline',
    changes: 'What changed',
    follow: 'Follow',
    rights: 'The texts belong to their publishers. The code of this site is under the MIT licence.',
    takedown: 'Rights and takedown',
    source: 'Source',
    moved: 'This entry has moved',
    movedTo: 'Its address is now',
  },
  unknown: {
    publisher: 'Publisher unknown',
    date: 'Date unknown',
    undated: 'Undated',
    captured: 'unknown',
  },
  article: {
    picture: 'Picture',
    table: 'Table',
  },
  home: {
    newest: 'Newest entries',
    all: 'All entries',
    figures: 'The archive in figures',
    searchLabel: 'Search the archive',
    searchHint: 'A name, a place, a phrase',
    method: 'How an entry is made',
    methodText:
      'Each entry prints one article once. Captures that hold the same article are compared word by word; what belonged to the page and not to the article is left out, with a reason; and every place where the captures differ is on record below the text.',
    variants: 'Variants on record',
    removals: 'Passages left out',
  },
  entry: {
    by: 'By',
    published: 'Published',
    publisher: 'Publisher',
    captured: 'Captured',
    language: 'Language',
    witnesses: 'Witnesses',
    tags: 'Tags',
    story: 'Other reports of this event',
    storyAll: 'The whole story',
    shared: 'Both mention',
    likeness: (percent: number) => `Linked by machine, likeness ${percent} %`,
    indirect: 'Linked through another report',
    captions: 'Captions',
    record: 'On this page',
    rights: 'Rights',
    rightsText: 'This text belongs to its publisher and is kept here as a record.',
    rightsStatement: 'Rights statement',
    notEvaluated: 'copyright not evaluated',
    provenance: 'Provenance',
    provenanceText:
      'The witnesses are the captures that this text was made from. Each is kept unchanged; its SHA-256 was checked when this page was built.',
    copyOf: 'Published by',
    copyText: (siglum: string) => `Copy-text: ${siglum}.`,
    siglum: 'Witness',
    file: 'Capture',
    removed: (siglum: string) => `What was left out of ${siglum}`,
    nothingRemoved: 'nothing',
    evidence: 'Where each value comes from',
    moreTags: (n: number) => `${n} more`,
    whyTags: 'Why these tags',
    original: 'Original page',
  },
  fields: {
    title: 'Title',
    published: 'Published',
    modified: 'Modified',
    captured: 'Captured',
    publisher: 'Publisher',
    byline: 'Byline',
    topic: 'Topic',
    dateline: 'Dateline',
    caption: 'Caption',
    hashtags: 'Hashtags',
    keywords: 'Keywords',
    language: 'Language',
    url: 'Address',
    rights: 'Rights',
  },
  evidence: {
    capture: 'capture',
    sidecar: 'the note that came with the capture',
    vocabulary: 'the archive’s vocabulary',
    merge: 'the other witnesses',
    text: 'the text itself',
  },
  /** A probability in words. */
  confidence: (probability: number) => {
    if (probability >= 0.95) return 'almost certain';
    if (probability >= 0.8) return 'very likely';
    if (probability >= 0.5) return 'likely';
    return probability >= 0.25 ? 'possible' : 'doubtful';
  },
  grounds: {
    hashtag: (words: string) => `printed as ${words}`,
    vocabulary: (n: number) => `named ${n === 1 ? 'once' : `${n} times`} in title and text`,
    broader: 'includes',
  },
  apparatus: {
    title: 'Apparatus',
    text: 'Every place where the witnesses differ: the reading printed above, then what each witness has.',
    single: 'This article is known from one capture, so there is nothing to compare.',
    agree: 'The witnesses agree to the letter.',
    formal: 'Letter case and punctuation',
    spacing: 'Spacing',
    spacingText:
      'Only the spaces differ here. While this list is open, their places are numbered in the text too.',
    nothing: 'nothing',
    paragraph: 'Paragraph',
    places: { heading: 'Heading', tableRow: 'Table', code: 'Lines', paragraph: 'Text' },
    mark: (number: string) => `Variant ${number}`,
    back: (number: string) => `Variant ${number}: its place in the text`,
    long: 'The whole passage',
    counterpart: 'Its other place',
  },
  kinds: {
    number: 'number',
    name: 'name',
    wording: 'wording',
    addition: 'addition',
    omission: 'omission',
    transposition: 'stands elsewhere',
    spelling: 'spelling',
    case: 'letter case',
    punctuation: 'punctuation',
    spacing: 'spacing',
  },
  capture: {
    title: 'Capture',
    titles: 'Captures',
    intro: 'Files as they were received, never edited. Each page shows what became of every line.',
    used: 'Witness of',
    asWitness: 'as witness',
    download: 'Download the exact bytes',
    sha: 'SHA-256',
    format: 'Format',
    captured: 'Captured',
    original: 'Original address',
    formats: { text: 'plain text', html: 'HTML' },
    legend: 'What became of each line',
    kept: 'Kept',
    doubtful: 'Doubtful: it nearly went the other way',
    metadata: {
      title: 'Used as the title',
      published: 'Used as the date of publication',
      modified: 'Used as the date of change',
      captured: 'Used as the date of capture',
      publisher: 'Names the publisher',
      byline: 'Names the author',
      topic: 'Used as the topic',
      dateline: 'Names the place of the report',
      caption: 'Used as a caption',
      hashtags: 'Used as tags',
      keywords: 'States keywords',
      language: 'States the language',
      url: 'States the address',
      rights: 'States the rights',
    },
    metadataPlain: 'Metadata',
    removed: 'Left out',
    keptText: 'part of the article',
    metadataText: 'states a fact about the article',
    removedText: 'belonged to the page, not to the article',
    withText: 'with text',
    shared: (n: number) =>
      n === 1
        ? 'One line is cut between these and counts under each.'
        : `${count(n, 'line', 'lines')} are cut between these and count under each.`,
    strip: (kept: number, metadata: number, removed: number) =>
      `The file from beginning to end, by characters: ${kept} % kept, ${metadata} % metadata, ${removed} % left out.`,
    rule: 'rule',
    continued: (line: number, column: number) => `line ${line} from column ${column}`,
    lines: (first: number, last: number) =>
      first === last ? `line ${first}` : `lines ${first}–${last}`,
    raw: 'The file, line by line',
  },
  tags: {
    intro: 'What the entries are about. Tags are printed as captures write them.',
    types: {
      topic: 'Topics',
      place: 'Places',
      person: 'People',
      organisation: 'Organisations',
      undescribed: 'Not yet described',
    },
    type: {
      topic: 'Topic',
      place: 'Place',
      person: 'Person',
      organisation: 'Organisation',
      undescribed: 'Tag',
    },
    undescribed: 'The archive’s vocabulary does not describe this tag yet. Captures use it.',
    broader: 'Broader',
    narrower: 'Narrower',
    labels: 'Names',
    forms: 'Found as',
    formCount: (n: number) => count(n, 'other form', 'other forms'),
    misprints: 'Also met as',
    same: 'Identifiers',
    none: 'No entry has this tag yet.',
  },
  publishers: {
    intro: 'Who published the articles.',
    site: 'Website',
    country: 'Country',
    languages: 'Languages',
    alternative: 'Also called',
    unknown: 'Entries without a known publisher',
    undescribed: 'The archive’s vocabulary does not describe this publisher yet.',
    zone: 'Time zone',
  },
  years: {
    intro: 'Entries by the year in which they were published.',
    undatedText: 'No capture of these entries says when they were published. Nothing was guessed.',
  },
  stories: {
    intro: 'Events that more than one entry reports. Reports are linked, never merged.',
    text: 'These entries report the same event, each in its own words.',
    none: 'No two entries report the same event yet.',
  },
  pages: {
    label: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    position: (number: number, total: number) => `Page ${number} of ${total}`,
  },
  entriesPage: { intro: 'The whole archive, newest first.' },
  search: {
    label: 'Words',
    button: 'Search',
    filters: 'Narrow down',
    publisher: 'Publisher',
    year: 'Year',
    type: 'Kind of tag',
    tag: 'Tag',
    sort: 'Order',
    any: 'any',
    relevance: 'best match first',
    newest: 'newest first',
    oldest: 'oldest first',
    clear: 'Clear all',
    more: 'Show more',
    results: 'Results',
    noScript:
      'Searching needs JavaScript, because the search runs in your browser. Without it, the archive can be read by tag, by year and by publisher:',
    start: 'Type a word, or choose a filter.',
    searching: 'Searching …',
    broken: 'The search index could not be loaded. Reload the page to try again.',
    found: 'Entries found: {count}.',
    none: 'Nothing found. Try fewer words or clear a filter.',
  },
  kindPages: {
    person: { intro: 'Whom the entries name.', none: 'No entry names a person yet.' },
    place: { intro: 'Where the news is from.', none: 'No entry names a place yet.' },
    organisation: {
      intro: 'Parties, ministries, courts and companies that the entries name.',
      none: 'No entry names an organisation yet.',
    },
    topic: { intro: 'What the entries are about.', none: 'No entry has a topic yet.' },
  },
  companions: {
    title: 'Occurs together with',
    text: (n: number) =>
      `Of ${n === 1 ? 'one entry' : count(n, 'entry', 'entries')} with this tag, how many have the other too; the most strongly tied stand first (log-likelihood).`,
    together: (n: number) => (n === 1 ? 'entry' : 'entries'),
  },
  mentions: {
    title: 'Days that these entries name',
    text: 'Found by machine, with the number of entries. A day without a year is taken for the one nearest to publication.',
    entries: (n: number) => (n === 1 ? 'entry' : 'entries'),
  },
  holdings: {
    title: 'What the archive has from whom',
    table: 'Publishers by year',
    total: 'All',
    cell: (publisher: string, year: string, n: number) =>
      `${publisher}, ${year}: ${count(n, 'entry', 'entries')}`,
  },
  timeline: {
    title: 'Timeline',
    intro:
      'The archive in order of time: by the day of the event where the opening of an article names it, otherwise by publication.',
    basis:
      'The day of an event is read by machine, and only where the first paragraph to name days names one alone. A day without a year is taken for the one nearest to publication.',
    granularity: { day: 'by day', month: 'by month', year: 'by year', decade: 'by decade' },
    summary: (granularity: string, byEvent: number, byPublication: number) => {
      const all = `${count(byEvent + byPublication, 'entry', 'entries')} ${granularity}`;
      if (byEvent === 0) return `${all}, at publication`;
      if (byPublication === 0) return `${all}, at the day of the event`;
      return `${all}, ${byEvent} at the day of the event, ${byPublication} at publication`;
    },
    undated: (n: number) =>
      `${count(n, 'entry', 'entries')} without a date ${n === 1 ? 'is' : 'are'} not shown.`,
    coarse: (n: number) =>
      `${count(n, 'entry', 'entries')} known less exactly ${n === 1 ? 'stands' : 'stand'} in the table alone.`,
    most: (period: string, n: number) => `Most: ${period}, with ${n}.`,
    span: (first: string, last: string) => `From ${first} to ${last}.`,
    only: (period: string) => `All at ${period}.`,
    table: 'The same as a table',
    period: 'Time',
    byEvent: 'By event',
    byPublication: 'By publication',
    total: 'All',
    decade: (year: number) => `${year}s`,
    shortMonths: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
    more: (n: number) => `and ${n} more`,
    bar: (period: string, n: number) => `${period}: ${count(n, 'entry', 'entries')}`,
    years: 'Years and months',
    toYear: 'Known to the year alone',
    toMonth: 'Known to the month alone',
    listed: 'The date beside an entry is that of its publication.',
    neighbours: 'Months before and after',
    none: 'No entry has a date yet.',
  },
  follow: {
    title: 'Follow the archive',
    intro:
      'Every list of this archive is a feed too. Give an address to a feed reader, and it tells you what is new.',
    rights:
      'A feed holds the latest fifty entries, with their full text where their rights statement does not speak against it and with their first words otherwise. Each comes as Atom and as JSON Feed, with the same items.',
    feeds: 'Feeds:',
    here: (name: string) => `Follow ${name}:`,
    atom: 'Atom',
    json: 'JSON',
    archive: 'The archive',
    all: 'All entries',
    search: 'To search the archive from the browser’s address line:',
    openSearch: 'OpenSearch description',
  },
  changes: {
    title: 'What changed',
    intro: 'Entries by their newest capture: new ones, and those that later captures joined.',
    basis:
      'The archive asks no clock. A change is dated by the capture that brought it, as far as a capture says when it was taken. The feed of this page shows an entry again whenever its text, its witnesses or what was ruled about it is another than before.',
    noDate: 'Capture undated',
    first: (added: readonly string[], day: string) =>
      added.length === 1 ? `Captured ${day}.` : `Captured ${day} as ${joinNames(added)}.`,
    grown: (added: readonly string[], earlier: readonly string[], day: string) =>
      `${joinNames(added)}, captured ${day}, joined ${joinNames(earlier)}.`,
    partly: (added: readonly string[], undated: readonly string[], day: string) =>
      `${joinNames(added)} captured ${day}; of ${joinNames(undated)} no date is known.`,
    undated: (undated: readonly string[]) =>
      undated.length === 1
        ? 'Its capture does not say when it was taken.'
        : `Its captures ${joinNames(undated)} do not say when they were taken.`,
  },
  about: { title: 'About this archive' },
  notFound: {
    title: 'No such page',
    text: 'Nothing stands at this address. Entries never move without leaving a note, so the address may be mistyped.',
  },
};
