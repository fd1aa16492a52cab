/** 漢字か. Whether a kanji stands at a place of a text, in one unit or in two; 々 and 〇 are among them. */
export function isKanjiAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || code < 0x3005) return false
  if ((code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007) return true
  if (code >= 0xf900 && code <= 0xfaff) return true
  // The rare ones: either half of the pair.
  if (code >= 0xdc00 && code <= 0xdfff) return isFirstHalf(text.charCodeAt(at - 1))
  return isFirstHalf(code)
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd840 && code <= 0xd888
}
