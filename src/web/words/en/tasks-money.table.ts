import { ask, field } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const payable = 'It is counted how much you can pay each month.'
const expenses = `${payable} If there is none of something, write 「なし」.`
const orNone = 'If there is none, write 「なし」.'
const mayBeEmpty = 'If there is none, leave this empty.'
const table = 'It stands in the table of living costs for civil rehabilitation (個人再生): a figure from 1 to 6.'
const everyMonths = field('Once in how many months', '2 means once in two months.')

/** The questions on people, money, property and other debts, in English. */
export const moneyTasks = {
  people: ask(
    'Who is concerned?',
    'It tells who is asked to pay and who must consent. First yourself, who ask for advice; then those who borrowed, alone or together, who guarantee the loan, who own a part of the home or who live with you.',
    {},
  ),
  person: ask('About this person', 'Age changes how long a loan may run and how much living costs.', {
    bornOn: field('Day of birth', '“I don’t know” is fine.'),
    name: field('Name', 'Something like 「夫」 or 「母」 is fine. If you do not want to write it, leave this empty.'),
    diedOn: field('Day of death', 'Only for somebody who has died.'),
  }),
  'person-divorced': ask(
    'When was the divorce?',
    'There is a time limit for asking that property be divided (財産分与).',
    { divorcedOn: field('The day of the divorce', 'It stands in the family register (戸籍).') },
  ),
  'person-guaranteed': ask(
    'When did this person become a joint guarantor (連帯保証人)?',
    'The rules on guarantees changed in April 2020.',
    {
      guaranteedOn: field(
        'The day on which you or this person became a guarantor',
        'It stands where the loan contract, or a contract of guarantee, was signed.',
      ),
    },
  ),
  'person-relief': ask(
    'Has this person been released from debts (免責) before, or the like?',
    'Some procedures are open only seven years after that.',
    {
      earlierRelief: field('What there was before', 'Whether there was a bankruptcy or a civil rehabilitation.', {
        choices: kinds.relief,
      }),
    },
  ),
  'person-relief-day': ask('When did it become final?', 'Seven years are counted from that day.', {
    earlierReliefFinalOn: field('The day it became final', 'See the decision of the court.'),
  }),
  'person-heir': ask(
    'Is this person an heir of somebody who has died?',
    'Debts are inherited, too; within three months it must be decided whether to renounce.',
    {
      heirOf: field('Whose heir', 'Husband or wife, children, parents, brothers and sisters become heirs.', {
        none: 'Not an heir',
      }),
    },
  ),
  'person-inheritance': ask(
    'About the inheritance',
    'The time limit for renouncing (three months from the day it was known) is counted from it.',
    {
      heirAs: field('The heir is, to the deceased', 'What this person is to the one who has died.', {
        choices: kinds.heir,
      }),
      knewInheritanceOn: field(
        'The day it was known',
        'The day on which this person knew both of the death and of being an heir.',
      ),
      renouncedOn: field(
        'The day on which the renunciation was accepted (相続放棄)',
        'It stands in the notice of the family court (家庭裁判所).',
        { none: 'Not renounced' },
      ),
    },
  ),
  'person-estate-acts': ask(
    'Has anything been done with what the deceased left?',
    'Some acts count as accepting the inheritance; it can then no longer be renounced.',
    {
      estateActs: field('What was done since it was known', 'Choose all that apply.', { choices: kinds.act }),
    },
  ),
  household: ask(
    'Who shares the household money?',
    'Number and age change what living costs, and whether legal aid (法テラス) is open.',
    {
      'budget.household': field(
        'Those who share the household money',
        'Those who live together and put their money together, yourself included.',
      ),
    },
  ),
  incomes: ask('Which income is there?', `${payable} Add the income of your family as well, one by one.`, {}),
  income: ask('How much is this income?', payable, {
    person: field('Whose income', 'The person who has it.'),
    net: field('Take-home amount (each time)', 'What comes in each time after deductions. A rough figure is enough.'),
    interval: field('When it comes', 'How often it is paid.', { choices: kinds.interval }),
    gross: field('Gross amount (each time)', 'Before taxes and premiums. It stands on the pay slip (給与明細).'),
  }),
  'income-interval': ask('How often does it come?', 'It is turned into an amount for each month.', {
    months: everyMonths,
    days: field('Once in how many days', '14 means once in 14 days.'),
    daysPerMonth: field('Working days in a month', 'In an ordinary month.'),
    timesPerYear: field('How many times a year', 'For a bonus in summer and winter write 2.'),
  }),
  'incomes-all': ask(
    'Is that all the income there is?',
    'Once it is known that there is no other, it can be counted how much you can pay.',
    {
      'budget.noneOf.income': field(
        'Beside what was added',
        'Bonuses, pensions, child allowance and rent received are income, too.',
        { choices: { all: 'There is no other income (that is all)' } },
      ),
    },
  ),
  'income-fall': ask(
    'Has your income fallen?',
    'If it has fallen only for a time, asking for other terms comes before selling the home.',
    {
      'budget.incomeFall': field('My income', 'Less overtime, leave from work or a lost bonus count as a fall, too.', {
        none: 'has not fallen',
        choices: { yes: 'has fallen' },
      }),
    },
  ),
  'income-fall-cause': ask(
    'Why and when did it fall?',
    'Which help is open, and how to ask for it, differ by reason and time.',
    {
      'budget.incomeFall.cause': field('Reason', 'Choose what comes closest.', { choices: kinds.cause }),
      'budget.incomeFall.since': field('The day it began to fall', 'A rough answer is enough.'),
      'budget.incomeFall.until': field('The day it should be back', 'If it will not be back, “I don’t know” is fine.'),
      'budget.incomeFall.yearlyBefore': field(
        'Yearly income before',
        'The amount 「支払金額」 on the tax slip (源泉徴収票).',
      ),
    },
  ),
  'expenses-housing': ask('What does housing cost each month?', expenses, {
    'budget.expenses.housing.rent': field('Rent (of a home or of land)', 'Rent for the home or for leased land.'),
    'budget.expenses.housing.fees': field(
      'Management fees and repair funds (管理費・修繕積立金)',
      'Those of a condominium.',
    ),
    'budget.expenses.housing.loan': field(
      'Payments on the mortgage',
      'What you really pay now. If you have stopped, write 「なし」.',
    ),
    'budget.expenses.housing.parking': field('Parking', 'A parking space rented elsewhere.'),
  }),
  'expenses-living': ask('What do food and utilities cost each month?', expenses, {
    'budget.expenses.food': field('Food'),
    'budget.expenses.utilities': field('Water, electricity, gas'),
    'budget.expenses.comms': field('Telephone and internet'),
    'budget.expenses.daily': field('Daily goods'),
  }),
  'expenses-daily': ask('What do clothes, commuting, the car and newspapers cost each month?', expenses, {
    'budget.expenses.clothing': field('Clothes'),
    'budget.expenses.transport': field('Commuting and other fares'),
    'budget.expenses.car': field('The car', 'Petrol, inspections, taxes and the like, without a car loan.'),
    'budget.expenses.press': field('Newspapers and books'),
  }),
  'expenses-public': ask('What do taxes, insurance and doctors cost each month?', expenses, {
    'budget.expenses.public': field(
      'Taxes, national health insurance, national pension',
      'What you pay yourself; nothing that is taken from your wages.',
    ),
    'budget.expenses.insurance': field('Insurance of your own choice', 'Life insurance and the like.'),
    'budget.expenses.medical': field('Doctors and medicine'),
  }),
  'expenses-family': ask('What do schooling and support for others cost each month?', expenses, {
    'budget.expenses.education': field('Schooling'),
    'budget.expenses.support.paid': field(
      'Support and child support you pay (仕送り・養育費)',
      'Money for family who live elsewhere, or for children.',
    ),
  }),
  'expenses-debt': ask('What do other debts and a business cost each month?', expenses, {
    'budget.expenses.debt': field('Payments on other debts', 'Cards and the like, beside the mortgage.'),
    'budget.expenses.business': field('Business costs', 'If you have a business.'),
  }),
  'expenses-other': ask('What do social life, leisure and the like cost each month?', expenses, {
    'budget.expenses.social.gifts': field('Social life'),
    'budget.expenses.leisure': field('Leisure'),
    'budget.expenses.other': field('Other', 'What fits nowhere else.'),
  }),
  expense: ask('How much is this expense?', payable, {
    monthly: field('Amount each month', orNone),
    amount: field('Amount each time', 'It stands on the bill or the like.'),
    months: everyMonths,
  }),
  place: ask('Where do you live?', 'Living costs and the costs of the court differ by place.', {
    'budget.court': field('District court (the prefecture you live in)', 'The court where you would file.', {
      choices: kinds.court,
    }),
    'budget.place': field('The area you live in', 'If your city is listed, choose the city.', {
      choices: {
        ...{ 北海道: 'Hokkaido (北海道)', 札幌市: 'Sapporo city (札幌市)', 青森県: 'Aomori (青森県)' },
        ...{ 岩手県: 'Iwate (岩手県)', 宮城県: 'Miyagi (宮城県)', 仙台市: 'Sendai city (仙台市)' },
        ...{ 秋田県: 'Akita (秋田県)', 秋田市: 'Akita city (秋田市)', 山形県: 'Yamagata (山形県)' },
        ...{ 福島県: 'Fukushima (福島県)', 郡山市: 'Koriyama city (郡山市)', いわき市: 'Iwaki city (いわき市)' },
        ...{ 茨城県: 'Ibaraki (茨城県)', 栃木県: 'Tochigi (栃木県)', 宇都宮市: 'Utsunomiya city (宇都宮市)' },
        ...{ 群馬県: 'Gunma (群馬県)', 埼玉県: 'Saitama (埼玉県)', 千葉県: 'Chiba (千葉県)', 東京都: 'Tokyo (東京都)' },
        ...{ 神奈川県: 'Kanagawa (神奈川県)', 横浜市及び川崎市: 'Yokohama city and Kawasaki city (横浜市及び川崎市)' },
        ...{ 新潟県: 'Niigata (新潟県)', 新潟市: 'Niigata city (新潟市)', 富山県: 'Toyama (富山県)' },
        ...{ 石川県: 'Ishikawa (石川県)', 金沢市: 'Kanazawa city (金沢市)', 福井県: 'Fukui (福井県)' },
        ...{ 山梨県: 'Yamanashi (山梨県)', 長野県: 'Nagano (長野県)', 岐阜県: 'Gifu (岐阜県)' },
        ...{ 静岡県: 'Shizuoka (静岡県)', 静岡市: 'Shizuoka city (静岡市)', 浜松市: 'Hamamatsu city (浜松市)' },
        ...{ 愛知県: 'Aichi (愛知県)', 名古屋市: 'Nagoya city (名古屋市)', 豊田市: 'Toyota city (豊田市)' },
        ...{
          三重県: 'Mie (三重県)',
          滋賀県: 'Shiga (滋賀県)',
          京都府: 'Kyoto (京都府)',
          京都市: 'Kyoto city (京都市)',
        },
        ...{ 大阪府: 'Osaka (大阪府)', 兵庫県: 'Hyogo (兵庫県)', 奈良県: 'Nara (奈良県)' },
        ...{ 和歌山県: 'Wakayama (和歌山県)', 和歌山市: 'Wakayama city (和歌山市)', 鳥取県: 'Tottori (鳥取県)' },
        ...{ 島根県: 'Shimane (島根県)', 岡山県: 'Okayama (岡山県)', 岡山市: 'Okayama city (岡山市)' },
        ...{ 広島県: 'Hiroshima (広島県)', 広島市: 'Hiroshima city (広島市)', 福山市: 'Fukuyama city (福山市)' },
        ...{ 山口県: 'Yamaguchi (山口県)', 徳島県: 'Tokushima (徳島県)', 香川県: 'Kagawa (香川県)' },
        ...{ 高松市: 'Takamatsu city (高松市)', 愛媛県: 'Ehime (愛媛県)', 高知県: 'Kochi (高知県)' },
        ...{ 高知市: 'Kochi city (高知市)', 福岡県: 'Fukuoka (福岡県)', 北九州市: 'Kitakyushu city (北九州市)' },
        ...{ 福岡市: 'Fukuoka city (福岡市)', 佐賀県: 'Saga (佐賀県)', 長崎県: 'Nagasaki (長崎県)' },
        ...{ 長崎市: 'Nagasaki city (長崎市)', 熊本県: 'Kumamoto (熊本県)', 熊本市: 'Kumamoto city (熊本市)' },
        ...{ 大分県: 'Oita (大分県)', 大分市: 'Oita city (大分市)', 宮崎県: 'Miyazaki (宮崎県)' },
        ...{
          宮崎市: 'Miyazaki city (宮崎市)',
          鹿児島県: 'Kagoshima (鹿児島県)',
          鹿児島市: 'Kagoshima city (鹿児島市)',
        },
        ...{ 沖縄県: 'Okinawa (沖縄県)' },
      },
    }),
  }),
  grade: ask(
    'Do you know the class of living costs of your area?',
    'The least that living costs is counted from it. The welfare desk of your city can tell you.',
    {
      'budget.grade': field(
        'Grade of the area (級地)',
        'It is set for each city in the rules on public assistance (生活保護).',
        {
          choices: kinds.grade,
        },
      ),
      'budget.zone': field('Class of the residential area (居住地域)', table),
      'budget.winterClass': field('Class for winter (冬季)', table),
    },
  ),
  assets: ask(
    'What do you own beside the home?',
    'What must be paid in a procedure, and which are open, depends on it. Add even small savings.',
    {},
  ),
  asset: ask('How much is it worth?', 'The total of what you own (清算価値) is counted from it.', {
    value: field(
      'Value now',
      'Of deposits the balance; of insurance what is paid back when it is cancelled; of a car its price.',
    ),
    on: field('The day of this value', 'The day you looked it up. If you do not know, leave this empty.'),
    owner: field('Whose is it', 'The person in whose name it is.'),
    retirementImminent: field(
      'Is the retirement near?',
      'If it is near, a quarter of it counts; otherwise an eighth.',
      {
        choices: { yes: 'It is settled, or soon', no: 'Still far off' },
      },
    ),
  }),
  'other-debts': ask(
    'Which debts are there beside the mortgage?',
    'They change what a procedure that reduces debts brings, and how much you can pay each month.',
    {},
  ),
  'other-debt': ask(
    'How much of this debt is left?',
    'The total of the debts decides which procedures are open and how much is to be paid.',
    {
      balance: field('What is left', 'See the bill or the page for members. A rough figure is enough.'),
      balanceOn: field('The day of this amount', 'If you do not know, leave this empty.'),
      creditor: field('Name of the company', mayBeEmpty),
      debtor: field('Whose debt', 'The person who signed the contract.'),
    },
  ),
  'other-debt-course': ask(
    'When did it begin, and until when was it paid?',
    'An old debt may have lapsed by time (消滅時効).',
    {
      monthly: field('What is paid each month', 'If nothing is paid, write 「なし」.'),
      lastPaidOn: field(
        'The day it was last paid',
        'Any payment counts. Do not call the creditor about it before it has been checked whether the debt has lapsed.',
      ),
      contractOn: field('The day of the contract', 'The day the card was made, for example. A rough answer is enough.'),
      creditLimit: field('The most that can be borrowed', 'It is called 「利用可能枠」 on the card.'),
    },
  ),
  'other-debt-judgment': ask(
    'Is there a final judgment or the like on this debt?',
    'Once it is final, wages and deposits may be seized.',
    {
      judgmentFinalOn: field(
        'The day on which it became final',
        'About two weeks after a judgment or a payment order was received.',
        { none: 'There is no judgment or the like' },
      ),
    },
  ),
  'tax-arrears': ask(
    'Are taxes or premiums overdue?',
    'With a seizure for taxes, a sale of the home needs the consent of the office.',
    {},
  ),
  'tax-arrears-amount': ask(
    'How much of this is overdue?',
    'It decides whether it is paid before or after a mortgage from the price of a sale.',
    {
      principal: field('The overdue tax or premium itself', 'See the payment slip, or ask at the desk of the office.'),
      lateCharge: field('Late charge (延滞金)', '“I don’t know” is fine.'),
      statutoryDueOn: field('The legal due day (法定納期限)', 'The oldest due day. The office can tell you.'),
      office: field('Name of the office', 'For example 「〇〇市役所」. If you do not know, leave this empty.'),
    },
  ),
}
