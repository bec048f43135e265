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

/** What the page about the archive is told of it. */
interface AboutFacts {
  readonly rights: string;
  readonly contact: string;
  readonly hasContactPage: boolean;
  readonly hasRepository: boolean;
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
    typefaces: 'Typefaces',
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
  access: {
    name: 'What is shown of this article',
    entry: {
      excerpt:
        'Only the beginning is shown, because this archive is not free to show the whole article.',
      metadata: 'The text is not shown, because this archive is not free to show it.',
    },
    atPublisher: 'Read it at its publisher:',
    publisher: 'Its publisher:',
    capture:
      'What this file holds is not shown, because this archive is not free to show the whole article. Its size and its SHA-256 stay on record.',
    evidence:
      'The words that the evidence quotes are left out, because this archive is not free to show the whole article.',
    witnesses: 'What they hold is not shown.',
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
    access: 'Access',
  },
  evidence: {
    capture: 'capture',
    sidecar: 'the note that came with the capture',
    vocabulary: 'the archive’s vocabulary',
    merge: 'the other witnesses',
    text: 'the text itself',
  },
  evidencePage: {
    title: 'Evidence',
    link: 'Where each value and each tag comes from',
    lead: 'What the record of this entry rests on: lines of its captures, the archive’s vocabulary, or the other witnesses.',
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
    text: 'Every place where the witnesses differ: the reading that the text prints, then what each witness has.',
    single: 'This article is known from one capture, so there is nothing to compare.',
    agree: 'The witnesses agree to the letter.',
    formal: 'Letter case and punctuation',
    spacing: 'Spacing',
    spacingText: 'Only the spaces differ here.',
    nothing: 'nothing',
    paragraph: 'Paragraph',
    places: { heading: 'Heading', tableRow: 'Table', code: 'Lines', paragraph: 'Text' },
    mark: (number: string) => `Variant ${number}`,
    back: (number: string) => `Variant ${number}: its place in the text`,
    long: 'The whole passage',
    counterpart: 'Its other place',
  },
  reading: {
    switches: 'Reading',
    showVariants: 'Show variants in the text',
    hideForm: 'Hide those of no substance',
    hideFormText: (n: number) => `${n} in spaces, punctuation or letter case`,
    beside: 'Notes beside the text',
    notes: 'Notes',
    paragraph: (number: number) => `Paragraph ${number}: link to it`,
  },
  citation: {
    heading: 'Cite this passage',
    title: (title: string) => `“${title}”`,
    copy: 'Copy citation',
    copyLink: 'Copy link',
    close: 'Close',
    ready:
      'A citation of the selected passage is ready. Press Tab to reach it, Escape to dismiss it.',
    copied: 'Copied.',
    failed: 'The browser did not allow copying. Select the text and copy it yourself.',
  },
  cite: {
    link: 'Cite or download',
    use: 'Use',
    title: 'Cite and download',
    lead: 'The entry as a reference in three styles and for reference managers, and its text and apparatus as files.',
    citations: 'Citations',
    styles: { apa: 'APA', chicago: 'Chicago, bibliography', mla: 'MLA' },
    copy: 'Copy',
    note: 'Each names the article as its publisher printed it and the address at which this archive keeps it.',
    unknown: { author: 'author', publisher: 'publisher', date: 'date of publication' },
    lacks: (parts: readonly string[]) => `Not known, and so left out: ${parts.join(', ')}.`,
    address: 'Permanent address',
    addressText:
      'It stays the same when further captures join the entry and its text changes with them.',
    originals: 'The article at its publisher',
  },
  files: {
    title: 'Files',
    withheld: (statement: string) =>
      `The rights statement of this article (${statement}) does not let its text be sent out in files; they hold its first words.`,
    limited: {
      excerpt: (statement: string) =>
        `The archive is not free to send out the whole text of this article (rights statement: ${statement}); only its beginning is here.`,
      metadata: (statement: string) =>
        `The archive is not free to send out the text of this article (rights statement: ${statement}).`,
    },
    formats: {
      markdown: {
        name: 'Markdown',
        use: 'The entry as the archive keeps it: text, witnesses, apparatus and evidence.',
      },
      text: { name: 'Plain text', use: 'The text alone, with its source.' },
      tei: {
        name: 'TEI P5',
        use: 'An edition in XML, from which each witness can be read again.',
      },
      json: { name: 'JSON', use: 'Text, witnesses and apparatus for programs.' },
      csl: { name: 'CSL-JSON', use: 'The reference for citation processors.' },
      bibtex: { name: 'BibTeX', use: 'The reference for LaTeX, biblatex too.' },
      ris: { name: 'RIS', use: 'The reference for Zotero, EndNote, Mendeley and others.' },
    },
  },
  timeMaps: {
    title: 'Original addresses',
    lead: 'The addresses at which publishers had these articles, as far as captures state them, with the captures made there.',
    none: 'No capture of this archive states the address that it was made at.',
    file: 'TimeMap',
  },
  onward: {
    related: 'Related entries',
    relatedText: 'Alike by their words, as a machine counts them; not reports of the same event.',
    neighbours: 'Before and after',
    time: 'In the archive',
    earlier: 'Earlier',
    later: 'Later',
  },
  witness: {
    title: (siglum: string) => `Witness ${siglum}`,
    asPrinted: 'As printed',
    lead: (siglum: string) =>
      `The article as witness ${siglum} has it, rebuilt from the entry’s text and its apparatus. The title and the markup are the entry’s.`,
    pairs: 'Side by side',
    same: 'It has the text of the entry to the letter.',
    differences: (n: number) => count(n, 'place differs', 'places differ'),
    mark: 'Mark where it differs from the entry',
  },
  comparison: {
    title: (left: string, right: string) => `Witnesses ${left} and ${right}`,
    lead: 'Two witnesses side by side, paragraph by paragraph. What differs is marked, inside words too; each mark leads to the apparatus.',
    agree: 'These two agree to the letter.',
    formOnly: 'These two differ only in spaces, punctuation or letter case.',
    substantive: (n: number) => `${count(n, 'place differs', 'places differ')} in substance`,
    form: (n: number) => `${count(n, 'place', 'places')} in form alone`,
    lacking: 'nothing',
    breaks: 'a new paragraph begins here',
    limited: 'This entry has many witnesses, so each is set beside the copy-text alone.',
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
    formats: { text: 'plain text', html: 'HTML', markdown: 'Markdown' },
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
      access: 'States the access',
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
  story: {
    reports: 'Who published when',
    differ: 'Where the reports differ',
    differText:
      'Found by machine: figures, dates and names that stand in passages alike and are not the same. It sees neither numbers in words nor what is meant, and a later report may simply know more.',
    noneDiffer: 'The machine found no figure, date or name in which these reports differ.',
    kinds: {
      number: 'number',
      year: 'year',
      time: 'time of day',
      date: 'date',
      weekday: 'day of the week',
      name: 'spelling of a name',
    },
    common: 'What they say in common',
    commonText: 'Found by machine: sentences that share most of their rare words.',
    noneCommon: 'The machine found no two sentences that say the same.',
    paragraph: (number: number) => `paragraph ${number}`,
    partial: 'Not all of them are shown whole; only what is shown is compared.',
    limited: (n: number) => `Of the many reports the first ${n} are compared.`,
    compare: 'The reports side by side',
    differences: (n: number) => count(n, 'difference', 'differences'),
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
    syntax: 'How to ask',
    skip: 'Skip to the results',
    filters: 'Narrow down',
    facets: {
      publisher: 'Publisher',
      language: 'Language',
      year: 'Year',
      month: 'Month',
      topic: 'Topics',
      place: 'Places',
      person: 'People',
      organisation: 'Organisations',
      undescribed: 'Other tags',
    },
    unknown: 'Unknown',
    undated: 'Undated',
    published: 'Published',
    from: 'From',
    to: 'To',
    sort: 'Order',
    relevance: 'best match first',
    newest: 'newest first',
    oldest: 'oldest first',
    exclude: 'Leave out {name}',
    excluded: 'without {name}',
    all: 'All {count}',
    fewer: 'Fewer',
    remove: 'Remove: {name}',
    active: 'Narrowed to',
    clear: 'Clear all',
    more: 'Show more',
    results: 'Results',
    otherName: 'Found under another name: {name}',
    noScript:
      'Searching needs JavaScript, because the search runs in your browser. Without it, the archive can be read by tag, by year and by publisher:',
    start: 'Type a word, or choose a filter.',
    searching: 'Searching …',
    broken: 'The search index could not be loaded. Reload the page to try again.',
    found: 'Entries found: {count}.',
    none: 'Nothing found. Try fewer words or clear a filter.',
  },
  syntax: {
    title: 'How to ask',
    intro:
      'The search runs in your browser: what you look for is sent nowhere. Letter case, accents and the dots of İ, ı and ё make no difference.',
    type: 'Type',
    finds: 'Finds entries',
    examples: [
      ['peace talks', 'with both words, in any order and in their other forms: talk, talking.'],
      ['"New York"', 'with these words one after the other.'],
      ['talks -Baku', 'with the first word and without the second.'],
      ['talks -"prime minister"', 'with the word and without the phrase.'],
      ['"New York" ministers', 'with the phrase and the word.'],
      [
        'Пелоси',
        'that are tagged with a name, in whatever language or spelling the vocabulary has it.',
      ],
    ],
    filtersTitle: 'Narrowing down',
    filters: [
      'Several values of one facet widen the search: either will do. Values of different facets narrow it: all must hold.',
      'The minus beside a value leaves its entries out.',
      'The number beside a value says how many entries choosing it would leave.',
      'A date known only to the month or the year counts as every day of it. Undated entries have no place in a range of dates.',
      'The address of the page holds the whole search, so it can be kept, sent and gone back to.',
    ],
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
      'A feed holds the latest fifty entries, with their full text where neither their rights statement nor the archive’s access to them speaks against it, and with their first words or their titles otherwise. Each comes as Atom and as JSON Feed, with the same items.',
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
  about: {
    title: 'About this archive',
    sections: ({ rights, contact, hasContactPage, hasRepository }: AboutFacts) => [
      {
        id: 'name',
        title: 'The name',
        paragraphs: [
          'A *variorum* edition prints one text together with the variants of all its witnesses. This archive does that for news. One article is often captured more than once: copied from the page on different days, by different people, with different pieces of the page around it. Here each article is printed once, and every capture of it is compared with the others.',
        ],
      },
      {
        id: 'captures',
        title: 'Captures',
        paragraphs: [
          'A capture is a file as somebody received it: text copied from a web page, or the page’s HTML. Captures are never edited. Each has a [page of its own](captures) that shows the file line by line and lets you download the exact bytes. Its SHA-256, a fingerprint that changes with any change to the file, stands in every entry that used it and is checked whenever this site is built.',
        ],
      },
      {
        id: 'cleaning',
        title: 'Cleaning',
        paragraphs: [
          'A copied page holds more than its article: menus, appeals for support, lists of other headlines, advertisements. Written rules find what is certain; what no rule names is weighed line by line against what articles and their surroundings look like. Neither rewrites anything: they only say that a passage does not belong to the article, and why. Every passage left out is listed under its entry and marked on its capture’s page, with the reason, so that a wrong decision can be seen and reported. Lines that state a fact, such as the date or the headline, are used for that and not printed twice.',
        ],
      },
      {
        id: 'merging',
        title: 'Merging',
        paragraphs: [
          'When several captures hold the same article, they become the witnesses A, B, C and so on of one entry. Their texts are aligned word by word. Where all agree, there is nothing to say. Where they differ, one reading is printed and the others stand in the *apparatus*, each with the letters of the witnesses that have it and the reason for the choice. Misprints are not corrected: a witness’s words stay its words.',
          'Different articles about the same event are never merged. They stay separate entries and are linked as one [story](stories).',
        ],
      },
      {
        id: 'unknown',
        title: 'What is not known',
        paragraphs: [
          'Nothing is guessed silently. A date that no capture states stays unknown. A date without an hour stays a day; an hour without a time zone says so. Each value names its source: a line of a capture, a note that came with it, or the archive’s vocabulary.',
        ],
      },
      {
        id: 'rights',
        title: 'Rights, and how to ask for a takedown',
        paragraphs: [
          `The texts belong to their publishers and authors. They are kept here as a record of what was published, with their source wherever it is known. ${rights} The archive’s [rights statement](statement) applies wherever an entry does not give its own. The code of this site is under the MIT licence; that licence does not extend to the texts.`,
          `If you hold the rights to a text, or if a text puts you or somebody else at risk, write to [${contact}](mail). Name the address of the entry and say who you are and what you ask for: a correction, an excerpt instead of the full text, or removal. A withdrawn entry leaves a note at its address that says it was withdrawn, so that references to it do not lead nowhere.${hasContactPage ? ' More ways to reach us are [on this page](contact).' : ''}`,
        ],
      },
      {
        id: 'reuse',
        title: 'Following and citing',
        paragraphs: [
          `The address of an entry never changes. Every paragraph and every variant has an address too: add \`#p3\` for the third paragraph or \`#v2\` for the second variant. The archive, every tag, publisher and story, and what changed can be [followed](follow) by feed.${hasRepository ? ' The captures, the entries and the code are [in the open](repository).' : ''}`,
        ],
      },
    ],
  },
  specimen: {
    title: 'Specimen',
    intro: 'Every part of this site in every state, for those who work on its looks.',
    colours: 'Colours',
    type: 'Type',
    sample:
      'An edition prints one text together with the variants of all its witnesses: 1234567890',
    scripts: 'Scripts',
    controls: 'Controls',
    buttons: { plain: 'Button', disabled: 'Disabled' },
    field: 'Field',
    choice: 'Choice',
    fold: 'Folded',
    folded: 'What was folded away.',
    facet: 'Facet values: open, chosen, left out',
    lists: 'Lists',
    tags: 'Tags',
    marks: 'Marks in the text',
    found: 'Words that a search had found',
    capture: 'A capture’s lines',
  },
  notFound: {
    title: 'No such page',
    text: 'Nothing stands at this address. Entries never move without leaving a note, so the address may be mistyped.',
  },
};
