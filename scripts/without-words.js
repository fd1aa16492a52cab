// The words for readers are half of the engine (docs/adr/0007-engine-size.md). A bundle that only runs `rule.value(…)`, in a worker or in
// batch, leaves them out with this plugin of the bundler.

const wordFields = ['title', 'citations', 'answers', 'explain', 'notes', 'from']

/** Takes the words for readers out of what is handed to `rule(…)`. What is left answers `value`; its findings have no reasons to read. */
export const withoutWords = {
  name: 'without-words',
  enforce: 'post',
  transform(code, id) {
    if (!/src\/law\/[a-z-]+\//.test(id)) return null
    let kept = code
    for (const [start, end] of wordsIn(this.parse(code)).toSorted((x, y) => y[0] - x[0])) {
      kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '')
    }
    return { code: kept, map: null }
  },
}

/** Where the fields of words stand in a syntax tree: from, to. */
function wordsIn(node) {
  if (node === null || typeof node !== 'object') return []
  const inner = Object.values(node).flatMap((child) => (Array.isArray(child) ? child.flatMap(wordsIn) : wordsIn(child)))
  if (node.type !== 'CallExpression' || node.callee.name !== 'rule') return inner
  const fields = node.arguments[0]?.properties ?? []
  return [...inner, ...fields.filter(({ key }) => wordFields.includes(key?.name)).map(({ start, end }) => [start, end])]
}
