import { type FormEvent, useRef, useState } from 'react'
import type { Day } from '#base/day.ts'
import { type NewPayment, payableLoans } from '#interview/new-payment.ts'
import type { Matter } from '#matter/matter.ts'
import { ChoiceField } from '#web/parts/choice-field.tsx'
import { type Draft, emptyDraft, type FieldKind, readDraft } from '#web/parts/draft.ts'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { TypedField } from '#web/parts/typed-field.tsx'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'

interface PaymentStepProps {
  readonly matter: Matter
  readonly today: Day
  readonly onTold: (payment: NewPayment) => void
}

type What = NewPayment['kind']

/** 払った・払えなかった. The day of a payment, or the month from which something is unpaid. */
export function PaymentStep({ matter, today, onTold }: PaymentStepProps) {
  const words = useWords(returnWords)
  const form = useRef<HTMLFormElement>(null)
  const loans = payableLoans(matter, today)
  const [loan, setLoan] = useState(loans.length === 1 ? loans[0]?.id : undefined)
  const [what, setWhat] = useState<What>()
  const [day, setDay] = useState<Draft>(emptyDraft)
  const [amount, setAmount] = useState<Draft>(emptyDraft)
  const [month, setMonth] = useState<Draft>(emptyDraft)
  const [isCaughtUp, setIsCaughtUp] = useState<boolean>()
  const [hasTried, setHasTried] = useState(false)
  const dayField: FieldKind = { kind: 'day', label: words.paidOn, past: true, isSingle: true }
  const amountField: FieldKind = { kind: 'amount', label: words.amount, isSingle: true }
  const monthField: FieldKind = { kind: 'month', label: words.missedMonth, past: true, isSingle: true }
  const read = { day: readDraft(dayField, day, today), amount: readDraft(amountField, amount, today) }
  const readMonth = readDraft(monthField, month, today)
  const told = toldOf()

  function toldOf(): NewPayment | null {
    if (loan === undefined) return null
    if (what === 'missed') return readMonth.kind === 'month' ? { kind: 'missed', loan, month: readMonth.month } : null
    const sum = read.amount.kind === 'amount' ? read.amount.low : read.amount.kind === 'unknown' ? null : undefined
    if (what !== 'paid' || read.day.kind !== 'day' || sum === undefined || isCaughtUp === undefined) return null
    return { kind: 'paid', loan, on: read.day.on, amount: sum, isCaughtUp }
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (told !== null) {
      onTold(told)
      return
    }
    setHasTried(true)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"] input, input[aria-invalid="true"]')?.focus(),
    )
  }

  const mend = (isMissing: boolean, message: string) => (hasTried && isMissing ? message : null)
  return (
    <form ref={form} className="question" onSubmit={submit} noValidate autoComplete="off">
      <RoomTitle room="payment">{words.paymentTitle}</RoomTitle>
      <p className="reason">{words.paymentReason}</p>
      <p className="notice">{words.beforePaying}</p>
      {loans.length > 1 && (
        <ChoiceField
          label={words.loan}
          hint={words.claimHint}
          choices={loans.map(({ id, words: name }) => ({ value: id, words: name, isJapanese: true }))}
          chosen={loan}
          problem={mend(loan === undefined, words.choose)}
          onChoose={setLoan}
        />
      )}
      {loans.length === 0 && <p className="notice">{words.noLoan}</p>}
      <ChoiceField
        label={words.what}
        hint=""
        choices={[
          { value: 'paid' as const, words: words.paid },
          { value: 'missed' as const, words: words.missed },
        ]}
        chosen={what}
        problem={mend(what === undefined, words.choose)}
        onChoose={setWhat}
      />
      {what === 'paid' && (
        <>
          <TypedField
            field={dayField}
            draft={day}
            today={today}
            hint={words.paidOnHint}
            problem={mend(read.day.kind !== 'day', words.needsDay)}
            isUnknownAllowed={false}
            onDraft={setDay}
          />
          <TypedField
            field={amountField}
            draft={amount}
            today={today}
            hint={words.amountHint}
            problem={mend(read.amount.kind !== 'amount' && read.amount.kind !== 'unknown', words.write)}
            isUnknownAllowed
            onDraft={setAmount}
          />
          <ChoiceField
            label={words.caughtUp}
            hint={words.caughtUpHint}
            choices={[
              { value: true, words: words.caughtUpYes },
              { value: false, words: words.caughtUpNo },
            ]}
            chosen={isCaughtUp}
            problem={mend(isCaughtUp === undefined, words.choose)}
            onChoose={setIsCaughtUp}
          />
        </>
      )}
      {what === 'missed' && (
        <TypedField
          field={monthField}
          draft={month}
          today={today}
          hint={words.missedMonthHint}
          problem={mend(readMonth.kind !== 'month', words.write)}
          isUnknownAllowed={false}
          onDraft={setMonth}
        />
      )}
      <button type="submit" className="button primary">
        {words.next}
      </button>
    </form>
  )
}
