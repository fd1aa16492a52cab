import { freeId } from '#interview/free-id.ts'
import type { Matter } from '#matter/matter.ts'
import { withFact } from '#matter/with-fact.ts'

/** 本人. The matter with the debtor among its people, and the debtor's id. */
export function withSelf(matter: Matter): { readonly matter: Matter; readonly self: string } {
  const people = matter.people ?? []
  const self = people.find(({ relation }) => relation === 'self') ?? people[0]
  if (self !== undefined) return { matter, self: self.id }
  const id = freeId(matter)
  return { matter: withFact(matter, 'people', [{ id, relation: 'self' }]), self: id }
}
