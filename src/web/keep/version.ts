/** 版の番号. The version that `ninbai/<name>.v<number>` states; null where the value states no such thing. */
export function versionOf(value: unknown, name: 'matter' | 'saved' | 'locked'): number | null {
  if (value === null || typeof value !== 'object' || !('schema' in value) || typeof value.schema !== 'string')
    return null
  const [, of, number] = /^ninbai\/([a-z]+)\.v([1-9]\d{0,5})$/.exec(value.schema) ?? []
  return of === name ? Number(number) : null
}
