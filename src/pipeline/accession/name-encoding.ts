/** Labels that people, pages and detectors use, and the one name used here: the WHATWG Encoding Standard's where it has one. */
const labels: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  unicode: 'utf-16le',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  latin5: 'windows-1254',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  'koi8-ru': 'koi8-u',
  cp866: 'ibm866',
  'ibm-866': 'ibm866',
  'mac-cyrillic': 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  'x-mac-ukrainian': 'x-mac-cyrillic',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'x-mac-roman': 'macintosh',
  armscii8: 'armscii-8',
  'x-armscii-8': 'armscii-8',
  ptcp154: 'pt154',
  csptcp154: 'pt154',
  'cyrillic-asian': 'pt154',
  kz1048: 'rk1048',
  georgianacademy: 'georgian-academy',
  georgianps: 'georgian-ps',
};

/** The one name of an encoding, in lower case; labels not known are only cleaned, not refused. */
export function nameEncoding(label: string): string {
  const clean = label.trim().toLowerCase().replaceAll('_', '-');
  const windows = /^(?:x-)?(?:cp|win|windows)-?(125\d)$/.exec(clean);
  const iso = /^(?:iso)-?8859-?(\d{1,2})$/.exec(clean);
  const spelled = windows ? `windows-${windows[1]}` : iso ? `iso-8859-${iso[1]}` : clean;
  return labels[spelled] ?? spelled;
}
