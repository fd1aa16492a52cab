import { type Ratio, ratio } from '#base/ratio.ts'
import { divideBig, type Rounding } from '#base/rounding.ts'
import { add, least, subtract, times, type Yen, yen } from '#base/yen.ts'

/** 元利均等返済の毎回の返済額. P·i·(1+i)^n / ((1+i)^n − 1) with the rate i of one period, exact to the one rounding. */
export function levelPayment(principal: Yen, { num, den }: Ratio, instalments: number, rounding: Rounding): Yen {
  if (num === 0) return times(principal, ratio(1, instalments), rounding)
  const grown = BigInt(den + num) ** BigInt(instalments)
  const ungrown = BigInt(den) ** BigInt(instalments)
  return yen(divideBig(BigInt(principal) * BigInt(num) * grown, BigInt(den) * (grown - ungrown), rounding))
}

/** What is owed after that many level payments; the interest of each period is cut, and none pays more than is left. */
export function balanceAfterLevel(principal: Yen, rate: Ratio, payment: Yen, instalments: number): Yen {
  let balance = principal
  for (let paid = 0; paid < instalments && balance > 0; paid++) {
    const due = add(balance, times(balance, rate, 'down'))
    balance = subtract(due, least(payment, due))
  }
  return balance
}
