const names: Readonly<Record<string, string>> = {
  "'": 'STRAIGHT APOSTROPHE',
  '"': 'STRAIGHT QUOTATION MARK',
  '‘': 'LEFT SINGLE QUOTATION MARK',
  '’': 'RIGHT SINGLE QUOTATION MARK',
  '‚': 'LOW SINGLE QUOTATION MARK',
  '“': 'LEFT DOUBLE QUOTATION MARK',
  '”': 'RIGHT DOUBLE QUOTATION MARK',
  '„': 'LOW DOUBLE QUOTATION MARK',
  '«': 'LEFT GUILLEMET',
  '»': 'RIGHT GUILLEMET',
  '-': 'HYPHEN',
  '–': 'EN DASH',
  '—': 'EM DASH',
  '…': 'ELLIPSIS',
  '.': 'FULL STOP',
  ',': 'COMMA',
};

/** The name of a punctuation mark that stands alone in a reading, where the eye may miss which one it is. */
export function nameMark(reading: string): string | undefined {
  return names[reading];
}
