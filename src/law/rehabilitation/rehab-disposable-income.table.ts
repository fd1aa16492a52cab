// 民事再生法第241条第3項の額を定める政令 (平成13年政令第50号): the least cost of living of one year, all amounts in thousands of yen.
// The order is of 2001 and no amendment was found. Read in a compilation of 2013 (https://jplaws.app/d/413CO0000000050-m.html) and
// compared cell by cell a second time; checked 2026-11-21; confidence: official. The zone of each municipality stands in 別表第一.

/** 居住地域の区分, from 第一区 to 第六区. */
export const zones = [1, 2, 3, 4, 5, 6] as const

export type Zone = (typeof zones)[number]

/** 冬季特別地域の区分. */
export const winterClasses = [1, 2, 3, 4, 5, 6] as const

export type WinterClass = (typeof winterClasses)[number]

/** Amounts by the number of persons: one, two, three, four and more. */
export type BySize = readonly [number, number, number, number]

/** One line by age. */
export interface PersonalRow {
  /** The last age of the line; null for the open one. */
  readonly upToAge: number | null
  /** Zones 1 to 6. */
  readonly amounts: readonly [number, number, number, number, number, number]
}

/** 個人別生活費 (2条, 別表第二), by the age of each person. */
export const personalCosts: readonly PersonalRow[] = [
  { upToAge: 0, amounts: [279, 268, 257, 247, 233, 223] },
  { upToAge: 1, amounts: [279, 266, 254, 241, 228, 216] },
  { upToAge: 2, amounts: [310, 296, 282, 268, 254, 240] },
  { upToAge: 4, amounts: [341, 326, 311, 295, 280, 265] },
  { upToAge: 5, amounts: [398, 381, 365, 348, 331, 315] },
  { upToAge: 6, amounts: [442, 424, 406, 388, 369, 351] },
  { upToAge: 7, amounts: [429, 411, 392, 374, 356, 338] },
  { upToAge: 8, amounts: [456, 436, 417, 398, 378, 359] },
  { upToAge: 10, amounts: [482, 462, 441, 421, 400, 380] },
  { upToAge: 11, amounts: [557, 535, 512, 489, 467, 444] },
  { upToAge: 12, amounts: [615, 591, 566, 541, 517, 492] },
  { upToAge: 13, amounts: [598, 574, 549, 524, 500, 475] },
  { upToAge: 14, amounts: [606, 580, 555, 529, 503, 478] },
  { upToAge: 15, amounts: [601, 574, 548, 521, 495, 468] },
  { upToAge: 16, amounts: [588, 562, 535, 509, 482, 456] },
  { upToAge: 17, amounts: [556, 531, 506, 481, 456, 431] },
  { upToAge: 18, amounts: [524, 500, 477, 453, 430, 406] },
  { upToAge: 19, amounts: [512, 489, 466, 443, 420, 396] },
  { upToAge: 39, amounts: [499, 477, 454, 432, 409, 387] },
  { upToAge: 40, amounts: [488, 466, 445, 423, 401, 379] },
  { upToAge: 58, amounts: [478, 456, 435, 413, 392, 370] },
  { upToAge: 59, amounts: [465, 444, 423, 402, 381, 360] },
  { upToAge: 68, amounts: [452, 432, 412, 391, 371, 351] },
  { upToAge: 69, amounts: [538, 520, 492, 475, 446, 429] },
  { upToAge: null, amounts: [624, 608, 572, 558, 520, 507] },
]

/** 世帯別生活費 (3条), by the size of the household. */
export const householdCosts: Readonly<Record<Zone, BySize>> = {
  1: [527, 583, 647, 703],
  2: [503, 557, 618, 672],
  3: [480, 531, 588, 640],
  4: [456, 504, 559, 609],
  5: [432, 478, 530, 577],
  6: [408, 452, 501, 545],
}

/** 冬季特別生活費 (4条), by winter class and size. The first zone has one line for every class; the second has none for the classes 2, 4 and 5. */
export const winterCosts: Readonly<Record<Zone, Readonly<Partial<Record<WinterClass, BySize>>>>> = {
  1: {
    1: [16, 20, 24, 27],
    2: [16, 20, 24, 27],
    3: [16, 20, 24, 27],
    4: [16, 20, 24, 27],
    5: [16, 20, 24, 27],
    6: [16, 20, 24, 27],
  },
  2: {
    1: [118, 152, 182, 206],
    3: [56, 72, 86, 98],
    6: [15, 19, 23, 26],
  },
  3: {
    1: [112, 145, 173, 196],
    2: [80, 104, 124, 140],
    3: [53, 69, 82, 93],
    4: [41, 53, 63, 71],
    5: [28, 37, 44, 50],
    6: [14, 18, 22, 25],
  },
  4: {
    1: [107, 138, 165, 187],
    2: [76, 99, 118, 133],
    3: [51, 65, 78, 89],
    4: [39, 50, 60, 68],
    5: [27, 35, 42, 47],
    6: [14, 18, 21, 24],
  },
  5: {
    1: [101, 131, 156, 177],
    2: [72, 93, 112, 126],
    3: [48, 62, 74, 84],
    4: [37, 47, 57, 64],
    5: [26, 33, 39, 45],
    6: [13, 17, 20, 23],
  },
  6: {
    1: [95, 124, 147, 167],
    2: [68, 88, 105, 120],
    3: [45, 59, 70, 79],
    4: [35, 45, 53, 61],
    5: [24, 31, 37, 42],
    6: [12, 16, 19, 21],
  },
}

/** 住居費 (5条). */
export interface HousingRow {
  /** A city with a line of its own, or a prefecture without such cities. 横浜市及び川崎市 stands for either. */
  readonly place: string
  readonly zones: readonly Zone[]
  /** One person, two to six, seven and more. */
  readonly caps: readonly [number, number, number]
}

/** Not every zone that a place could have has a line. */
export const housingCaps = [
  { place: '北海道', zones: [2, 3, 4], caps: [322, 419, 503] },
  { place: '北海道', zones: [5, 6], caps: [270, 352, 422] },
  { place: '札幌市', zones: [2], caps: [407, 529, 635] },
  { place: '青森県', zones: [3], caps: [366, 475, 570] },
  { place: '青森県', zones: [5, 6], caps: [270, 352, 422] },
  { place: '岩手県', zones: [3], caps: [355, 462, 554] },
  { place: '岩手県', zones: [5, 6], caps: [288, 374, 449] },
  { place: '宮城県', zones: [4], caps: [416, 541, 649] },
  { place: '宮城県', zones: [5, 6], caps: [329, 427, 512] },
  { place: '仙台市', zones: [2], caps: [422, 550, 660] },
  { place: '秋田県', zones: [5, 6], caps: [326, 424, 509] },
  { place: '秋田市', zones: [3], caps: [358, 464, 557] },
  { place: '山形県', zones: [3], caps: [359, 467, 560] },
  { place: '山形県', zones: [5, 6], caps: [325, 422, 506] },
  { place: '福島県', zones: [3], caps: [364, 473, 568] },
  { place: '福島県', zones: [5, 6], caps: [332, 432, 518] },
  { place: '郡山市', zones: [5], caps: [344, 448, 538] },
  { place: 'いわき市', zones: [5], caps: [334, 434, 521] },
  { place: '茨城県', zones: [3, 4], caps: [425, 552, 662] },
  { place: '茨城県', zones: [5, 6], caps: [406, 527, 632] },
  { place: '栃木県', zones: [4], caps: [386, 502, 602] },
  { place: '栃木県', zones: [5, 6], caps: [374, 486, 583] },
  { place: '宇都宮市', zones: [3], caps: [446, 580, 696] },
  { place: '群馬県', zones: [3], caps: [409, 532, 638] },
  { place: '群馬県', zones: [5, 6], caps: [366, 476, 571] },
  { place: '埼玉県', zones: [1, 2, 3], caps: [568, 738, 886] },
  { place: '埼玉県', zones: [5, 6], caps: [493, 641, 769] },
  { place: '千葉県', zones: [2, 3], caps: [552, 718, 862] },
  { place: '千葉県', zones: [5, 6], caps: [446, 581, 697] },
  { place: '東京都', zones: [1, 2, 3], caps: [642, 835, 1002] },
  { place: '東京都', zones: [5], caps: [468, 608, 730] },
  { place: '神奈川県', zones: [1, 2, 3], caps: [550, 714, 857] },
  { place: '神奈川県', zones: [5], caps: [517, 672, 806] },
  { place: '横浜市及び川崎市', zones: [1], caps: [642, 835, 1002] },
  { place: '新潟県', zones: [4], caps: [382, 497, 596] },
  { place: '新潟県', zones: [5, 6], caps: [332, 432, 518] },
  { place: '新潟市', zones: [3], caps: [419, 545, 654] },
  { place: '富山県', zones: [3], caps: [370, 480, 576] },
  { place: '富山県', zones: [5, 6], caps: [256, 332, 398] },
  { place: '石川県', zones: [4], caps: [397, 516, 619] },
  { place: '石川県', zones: [5, 6], caps: [368, 479, 575] },
  { place: '金沢市', zones: [3], caps: [406, 528, 634] },
  { place: '福井県', zones: [3], caps: [386, 502, 602] },
  { place: '福井県', zones: [5, 6], caps: [286, 371, 445] },
  { place: '山梨県', zones: [3], caps: [324, 421, 505] },
  { place: '山梨県', zones: [5, 6], caps: [310, 402, 482] },
  { place: '長野県', zones: [3, 4], caps: [451, 587, 704] },
  { place: '長野県', zones: [5, 6], caps: [370, 480, 576] },
  { place: '岐阜県', zones: [3, 4], caps: [382, 496, 595] },
  { place: '岐阜県', zones: [5, 6], caps: [329, 427, 512] },
  { place: '静岡県', zones: [3, 4], caps: [422, 550, 660] },
  { place: '静岡県', zones: [5, 6], caps: [403, 524, 629] },
  { place: '静岡市', zones: [3], caps: [452, 588, 706] },
  { place: '浜松市', zones: [3], caps: [432, 562, 674] },
  { place: '愛知県', zones: [3, 4], caps: [419, 545, 654] },
  { place: '愛知県', zones: [5, 6], caps: [401, 521, 625] },
  { place: '名古屋市', zones: [1], caps: [430, 559, 671] },
  { place: '豊田市', zones: [3], caps: [418, 542, 650] },
  { place: '三重県', zones: [3, 4], caps: [388, 504, 605] },
  { place: '三重県', zones: [5, 6], caps: [367, 478, 574] },
  { place: '滋賀県', zones: [2, 3], caps: [500, 650, 780] },
  { place: '滋賀県', zones: [5, 6], caps: [446, 580, 696] },
  { place: '京都府', zones: [2, 3], caps: [498, 648, 778] },
  { place: '京都府', zones: [5, 6], caps: [442, 574, 689] },
  { place: '京都市', zones: [1], caps: [502, 653, 784] },
  { place: '大阪府', zones: [1, 2, 3], caps: [502, 653, 784] },
  { place: '大阪府', zones: [5], caps: [370, 480, 576] },
  { place: '兵庫県', zones: [1, 2, 4], caps: [502, 653, 784] },
  { place: '兵庫県', zones: [5, 6], caps: [370, 480, 576] },
  { place: '奈良県', zones: [3, 4], caps: [498, 648, 778] },
  { place: '奈良県', zones: [5, 6], caps: [418, 542, 650] },
  { place: '和歌山県', zones: [5, 6], caps: [343, 446, 535] },
  { place: '和歌山市', zones: [3], caps: [418, 544, 653] },
  { place: '鳥取県', zones: [3], caps: [397, 516, 619] },
  { place: '鳥取県', zones: [5, 6], caps: [374, 486, 583] },
  { place: '島根県', zones: [3], caps: [406, 527, 632] },
  { place: '島根県', zones: [5, 6], caps: [330, 430, 516] },
  { place: '岡山県', zones: [2, 4], caps: [390, 508, 610] },
  { place: '岡山県', zones: [5, 6], caps: [334, 434, 521] },
  { place: '岡山市', zones: [2], caps: [422, 550, 660] },
  { place: '広島県', zones: [2, 4], caps: [385, 500, 600] },
  { place: '広島県', zones: [5, 6], caps: [367, 478, 574] },
  { place: '広島市', zones: [2], caps: [484, 629, 755] },
  { place: '福山市', zones: [2], caps: [410, 534, 641] },
  { place: '山口県', zones: [3, 4], caps: [352, 457, 548] },
  { place: '山口県', zones: [5, 6], caps: [323, 420, 504] },
  { place: '徳島県', zones: [3], caps: [346, 450, 540] },
  { place: '徳島県', zones: [5, 6], caps: [312, 406, 487] },
  { place: '香川県', zones: [5, 6], caps: [365, 474, 569] },
  { place: '高松市', zones: [3], caps: [448, 582, 698] },
  { place: '愛媛県', zones: [3], caps: [365, 474, 569] },
  { place: '愛媛県', zones: [5, 6], caps: [305, 396, 475] },
  { place: '高知県', zones: [6], caps: [298, 388, 466] },
  { place: '高知市', zones: [3], caps: [376, 488, 586] },
  { place: '福岡県', zones: [3, 4], caps: [370, 480, 576] },
  { place: '福岡県', zones: [5, 6], caps: [310, 403, 484] },
  { place: '北九州市', zones: [2], caps: [371, 482, 578] },
  { place: '福岡市', zones: [2], caps: [426, 553, 664] },
  { place: '佐賀県', zones: [3], caps: [364, 473, 568] },
  { place: '佐賀県', zones: [5, 6], caps: [332, 432, 518] },
  { place: '長崎県', zones: [4], caps: [347, 451, 541] },
  { place: '長崎県', zones: [5, 6], caps: [323, 420, 504] },
  { place: '長崎市', zones: [3], caps: [350, 455, 546] },
  { place: '熊本県', zones: [4], caps: [362, 470, 564] },
  { place: '熊本県', zones: [6], caps: [299, 389, 467] },
  { place: '熊本市', zones: [3], caps: [371, 482, 578] },
  { place: '大分県', zones: [3], caps: [330, 428, 514] },
  { place: '大分県', zones: [5, 6], caps: [304, 395, 474] },
  { place: '大分市', zones: [3], caps: [355, 462, 554] },
  { place: '宮崎県', zones: [5, 6], caps: [271, 353, 424] },
  { place: '宮崎市', zones: [3], caps: [350, 455, 546] },
  { place: '鹿児島県', zones: [5, 6], caps: [290, 377, 452] },
  { place: '鹿児島市', zones: [3], caps: [361, 469, 563] },
  { place: '沖縄県', zones: [3], caps: [386, 502, 602] },
  { place: '沖縄県', zones: [5, 6], caps: [368, 479, 575] },
] as const satisfies readonly HousingRow[]

export type Place = (typeof housingCaps)[number]['place']

/** 勤労必要経費 (6条): the first line whose limit lies above the yearly gross income, in yen. */
export interface WorkRow {
  /** Below this income; null for the open line. */
  readonly below: number | null
  readonly amount: number
}

const firstAndSecond: readonly WorkRow[] = [
  { below: 2_000_000, amount: 490 },
  { below: 2_500_000, amount: 525 },
  { below: null, amount: 555 },
]
const thirdAndFourth: readonly WorkRow[] = [
  { below: 2_000_000, amount: 476 },
  { below: null, amount: 505 },
]
const fifthAndSixth: readonly WorkRow[] = [{ below: null, amount: 455 }]

export const workCosts: Readonly<Record<Zone, readonly WorkRow[]>> = {
  1: firstAndSecond,
  2: firstAndSecond,
  3: thirdAndFourth,
  4: thirdAndFourth,
  5: fifthAndSixth,
  6: fifthAndSixth,
}

/** The winter class of places; every other place has class 6. */
export const winterClassOfPlace: Readonly<Partial<Record<Place, WinterClass>>> = {
  北海道: 1,
  札幌市: 1,
  青森県: 1,
  秋田県: 1,
  秋田市: 1,
  岩手県: 2,
  山形県: 2,
  新潟県: 2,
  新潟市: 2,
  宮城県: 3,
  仙台市: 3,
  福島県: 3,
  郡山市: 3,
  いわき市: 3,
  富山県: 3,
  長野県: 3,
  石川県: 4,
  金沢市: 4,
  福井県: 4,
  栃木県: 5,
  宇都宮市: 5,
  群馬県: 5,
  山梨県: 5,
  岐阜県: 5,
  鳥取県: 5,
  島根県: 5,
}
