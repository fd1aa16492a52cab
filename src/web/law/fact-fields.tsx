import { useId } from 'react'
import { type Day, isDay } from '#base/day.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import type { Fact, FactTable } from '#law/facts.ts'
import { emptyDraft, withoutLabel } from '#web/parts/draft.ts'
import { TypedField } from '#web/parts/typed-field.tsx'
import { wordsOfChoice } from './choice-words.ts'
import { type FactDrafts, isNullable, isOptional, startCount } from './fact-input.ts'

/** 規定の問い. All that the fields below share. */
export interface Asking {
  readonly rule: string
  readonly drafts: FactDrafts
  readonly today: Day
  /** What is to be mended, by path. */
  readonly problems: ReadonlyMap<string, string>
  readonly onText: (path: string, text: string, draft?: FactDrafts['texts'][string]) => void
  readonly onCount: (path: string, count: number) => void
}

interface FactFieldsProps {
  readonly facts: FactTable
  readonly prefix: string
  readonly asking: Asking
}

/** 規定の事実の欄. One field for each fact, with the rule's own label, kind and choices. */
export function FactFields({ facts, prefix, asking }: FactFieldsProps) {
  return Object.entries(facts).map(([name, fact]) => (
    <FactField key={name} name={name} fact={fact} path={`${prefix}${name}`} asking={asking} />
  ))
}

interface FactFieldProps {
  readonly name: string
  readonly fact: Fact<unknown>
  readonly path: string
  readonly asking: Asking
}

function FactField(props: FactFieldProps) {
  const { fact, path, asking } = props
  if (fact.item !== undefined) return <ListField {...props} item={fact.item} />
  if (fact.fields !== undefined) {
    return (
      <fieldset className="group">
        <legend>{fact.label}</legend>
        <FactFields facts={fact.fields} prefix={`${path}.`} asking={asking} />
      </fieldset>
    )
  }
  if (fact.unit === 'yen' || fact.unit === 'day' || fact.unit === 'month') {
    return (
      <TypedField
        field={{ kind: fact.unit === 'yen' ? 'amount' : fact.unit, label: fact.label }}
        draft={asking.drafts.texts[path] ?? emptyDraft}
        today={asking.today}
        hint={hintOf(props)}
        problem={asking.problems.get(path) ?? null}
        isUnknownAllowed={false}
        onDraft={(draft) => asking.onText(path, draft.text, draft)}
      />
    )
  }
  return fact.unit === 'bool' || fact.values !== undefined ? <ChoiceField {...props} /> : <PlainField {...props} />
}

function PlainField(props: FactFieldProps) {
  const { fact, path, asking } = props
  const id = useId()
  const problem = withoutLabel(asking.problems.get(path) ?? '', fact.label)
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {fact.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hintOf(props)}
      </p>
      <input
        id={id}
        type="text"
        value={asking.drafts.texts[path]?.text ?? ''}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== ''}
        onChange={({ currentTarget }) => asking.onText(path, currentTarget.value)}
      />
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  )
}

const mostRadios = 6

/** A few choices stand open; many in a list. */
function ChoiceField(props: FactFieldProps) {
  const { name, fact, path, asking } = props
  const id = useId()
  const problem = withoutLabel(asking.problems.get(path) ?? '', fact.label)
  const chosen = asking.drafts.texts[path]?.text ?? ''
  const choices = choicesOf(asking.rule, name, fact)
  if (choices.length > mostRadios) {
    return (
      <div className="field">
        <label className="label" htmlFor={id}>
          {fact.label}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {hintOf(props)}
        </p>
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== ''}
          onChange={({ currentTarget }) => asking.onText(path, currentTarget.value)}
        >
          <option value="">選んでください</option>
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      </div>
    )
  }
  return (
    <fieldset className="field" aria-describedby={`${id}-problem`}>
      <legend className="label">{fact.label}</legend>
      <div className="radios">
        {choices.map(({ value, words }) => (
          <label key={value} className="radio">
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => asking.onText(path, value)}
            />
            {words}
          </label>
        ))}
      </div>
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
    </fieldset>
  )
}

function choicesOf(rule: string, name: string, fact: Fact<unknown>) {
  const values = (fact.values ?? ['true', 'false']).map((value) => ({ value, words: valueWords(rule, name, value) }))
  return isOptional(fact) ? [...values, { value: '', words: emptyWords(rule, name, fact) }] : values
}

function valueWords(rule: string, name: string, value: string): string {
  if (value === 'true') return 'はい'
  return value === 'false' ? 'いいえ' : wordsOfChoice(rule, name, value)
}

function emptyWords(rule: string, name: string, fact: Fact<unknown>): string {
  const otherwise = otherwiseWords(rule, name, fact)
  return otherwise === '' ? '選ばない' : `選ばない（${otherwise}）`
}

interface ListFieldProps extends FactFieldProps {
  readonly item: Fact<unknown>
}

const mostEntries = 50

function ListField({ name, fact, item, path, asking }: ListFieldProps) {
  const id = useId()
  const count = asking.drafts.counts[path] ?? startCount(fact)
  const problem = withoutLabel(asking.problems.get(path) ?? '', fact.label)
  return (
    <fieldset className="group" aria-describedby={`${id}-problem`}>
      <legend>{fact.label}</legend>
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="entry-of-list">
          <legend>{`${item.label}（${index + 1}）`}</legend>
          {item.fields === undefined ? (
            <FactField name={name} fact={item} path={`${path}[${index}]`} asking={asking} />
          ) : (
            <FactFields facts={item.fields} prefix={`${path}[${index}].`} asking={asking} />
          )}
        </fieldset>
      ))}
      <p className="problem" id={`${id}-problem`}>
        {problem}
      </p>
      <div className="buttons">
        {count < mostEntries && (
          <button type="button" className="button secondary" onClick={() => asking.onCount(path, count + 1)}>
            {item.label}を足す
          </button>
        )}
        {count > 0 && (
          <button type="button" className="button plain" onClick={() => asking.onCount(path, count - 1)}>
            最後の一つを消す
          </button>
        )}
      </div>
    </fieldset>
  )
}

const exampleWords: Readonly<Record<Fact<unknown>['unit'], string>> = {
  yen: '例：1,900万円、19,000,000円',
  day: '例：2026年7月1日、令和8年7月1日',
  month: '例：2026年7月、令和8年7月',
  days: '日数。例：14',
  months: '月数。例：6',
  years: '年数。例：5',
  count: '数。例：2',
  m2: '㎡。例：85.5',
  percent: '％。例：14.6',
  permille: '千分率。例：4',
  ...{ text: '200文字まで', list: '', record: '', bool: '', enum: '' },
}

function hintOf({ name, fact, asking }: FactFieldProps): string {
  const otherwise = otherwiseWords(asking.rule, name, fact)
  const ifEmpty = otherwise === '' ? (isNullable(fact) ? '空のままでもかまいません' : '') : `空のときは、${otherwise}`
  return [exampleWords[fact.unit], ifEmpty].filter((words) => words !== '').join('。')
}

/** What stands for a fact that is left out. */
function otherwiseWords(rule: string, name: string, { unit, otherwise }: Fact<unknown>): string {
  if (otherwise === undefined || otherwise === null || Array.isArray(otherwise)) return ''
  if (typeof otherwise === 'boolean') return `「${otherwise ? 'はい' : 'いいえ'}」として計算します`
  if (typeof otherwise === 'number') {
    return `${unit === 'yen' ? yenWords(otherwise) : grouped(otherwise)}として計算します`
  }
  const value = String(otherwise)
  return isDay(value) ? `${dayWords(value)}として計算します` : `「${valueWords(rule, name, value)}」として計算します`
}
