// The twin of src/simulation/kernel.ts in C, for its speed and its bits to be held against. layout.h is written by c-twin.ts.
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "layout.h"

enum {
  DRAW_RECESSION = 0, DRAW_GROWTH = 1, DRAW_SALE_VALUE = 11, DRAW_MONTHS_TO_SELL, DRAW_CUT_NOISE, DRAW_LISTING, DRAW_CLOSING,
  DRAW_REFUSAL, DRAW_STANDARD_PRICE, DRAW_TO_OPENING, DRAW_BIDS, DRAW_BASE_FALL = 23, DRAW_TO_PAYMENT, DRAW_ACCEPTED, DRAW_LUMP,
  DRAW_TO_SETTLE, DRAW_LEASE_PRICE, DRAW_LEASE_YIELD, DRAW_NOT_RENEWED, DRAW_EARNERS,
  MOST_SHOCKS = 6, EARNER_DRAWS = HORIZON + 2 * MOST_SHOCKS, YEARS = HORIZON / 12,
};
enum { NO_BUYER = 1, REFUSED, MISSED_HOME, MISSED_DEBT, UNSOLD, NOT_RENEWED };

typedef struct {
  const double *numbers;
  uint32_t draws[DRAW_EARNERS + MOST_EARNERS * EARNER_DRAWS];
  double less[HORIZON + 1], seizable[HORIZON + 1], index[YEARS + 1], owed[HORIZON + 1];
  double cash, paid, overdue, extra;
  int end, failure;
  bool seized, auctioned, recession;
} Path;

static const double scale = 100000, most_level = 9 * 100000, cell = 16777216, year_of_millionths = 12000000;

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }
static inline double scaled(double amount, double ratio) { return floor(amount * ratio / scale); }
static inline double months(double hundredths) { return floor((hundredths + 50) / 100); }

static inline double drawn(const Path *p, int table, int draw) {
  uint32_t chance = p->draws[draw];
  const double *place = p->numbers + table + (chance >> 24);
  return place[0] + floor((place[1] - place[0]) * (chance & 0xffffff) / cell);
}

static inline uint64_t rotated(uint64_t x, int by) { return x << by | x >> (64 - by); }

/** xoroshiro128+; each draw is the low half of its number. */
static void draw_all(Path *p, const int32_t *start, int count) {
  uint64_t s0 = (uint64_t)(uint32_t)start[0] << 32 | (uint32_t)start[1];
  uint64_t s1 = (uint64_t)(uint32_t)start[2] << 32 | (uint32_t)start[3];
  for (int i = 0; i < count; i++) {
    p->draws[i] = (uint32_t)(s0 + s1);
    s1 ^= s0;
    s0 = rotated(s0, 24) ^ s1 ^ s1 << 16;
    s1 = rotated(s1, 37);
  }
}

static void world(Path *p) {
  const double *n = p->numbers;
  double mean = n[HEAD_meanGrowth], growth = mean, level = scale;
  p->recession = p->draws[DRAW_RECESSION] < n[HEAD_recessionOdds];
  p->index[0] = level;
  for (int year = 1; year <= YEARS; year++) {
    double noise = drawn(p, TABLE_price_growth, DRAW_GROWTH + year - 1);
    growth = p->recession && 12 * (year - 1) < n[HEAD_recessionMonths]
                 ? n[HEAD_recessionGrowth]
                 : mean + floor(n[HEAD_persistence] * (growth - mean) / scale) + noise;
    level = least(most_level, scaled(level, scale + growth));
    p->index[year] = level;
  }
}

static double index_at(const Path *p, int month) {
  int up_to = month < HORIZON ? month : HORIZON, year = up_to / 12;
  if (year == YEARS) return p->index[YEARS];
  return p->index[year] + floor((p->index[year + 1] - p->index[year]) * (up_to - 12 * year) / 12);
}

static inline double seizable_of(double pay) { return most(floor(pay / 4), pay - 330000); }

/** The months of work from `begin` to before `end`. */
static void work(Path *p, int begin, int end, double pay, double income, bool owes) {
  double lack = pay - income, take = owes ? seizable_of(income) : 0;
  if (lack != 0)
    for (int month = begin; month < end; month++) p->less[month] += lack;
  if (take > 0)
    for (int month = begin; month < end; month++) p->seizable[month] += take;
}

/** The months without work from `begin` to before `end`, the first of them with what helps then. */
static void stay_away(Path *p, double pay, const double *help, int begin, int end, double level) {
  double helped = begin + help[1], by = scaled(help[0], level);
  for (int month = begin; month < end && month <= HORIZON; month++) p->less[month] += pay - (month < helped ? by : 0);
}

/** The months of one earner, from shock to shock. */
static void earn(Path *p, const double *who, int from) {
  double pay = who[EARNER_pay], illness = who[EARNER_illness], level = scale;
  bool owes = who[EARNER_owes] == 1;
  int new_pay = who[EARNER_from55] == 1 ? TABLE_new_pay_from_55 : TABLE_new_pay;
  int bad = p->recession ? (int)p->numbers[HEAD_recessionMonths] : 0, shocks = 0, begin = 1, month = 1;
  const uint32_t *chances = p->draws + from - 1;
  while (begin <= HORIZON) {
    double loss = month <= bad ? who[EARNER_lossInRecession] : who[EARNER_loss], any = loss + illness + who[EARNER_cut];
    int until = month <= bad && bad < HORIZON ? bad : HORIZON;
    while (month <= until && chances[month] >= any) month++;
    work(p, begin, month, pay, scaled(pay, level), owes);
    begin = month;
    if (month > until) continue;
    double chance = chances[month];
    int shock = from + HORIZON + 2 * (shocks < MOST_SHOCKS - 1 ? shocks : MOST_SHOCKS - 1);
    shocks++;
    if (chance < loss) {
      month += (int)most(1, months(scaled(drawn(p, TABLE_months_to_new_work, shock), who[EARNER_longer])));
      stay_away(p, pay, who + EARNER_jobless, begin, month, level);
      level = least(most_level, scaled(level, drawn(p, new_pay, shock + 1)));
      begin = month;
    } else if (chance < loss + illness) {
      month += (int)most(1, months(drawn(p, TABLE_months_of_illness, shock)));
      stay_away(p, pay, who + EARNER_sick, begin, month, level);
      begin = month;
    } else {
      month++;
      level = scaled(level, drawn(p, TABLE_pay_cut, shock + 1));
    }
  }
}

static inline void fail(Path *p, int why) {
  if (p->failure == 0) p->failure = why;
}

/** What becomes of the home ends no way that is about what is left. */
static inline void fail_home(Path *p, const double *way, int why) {
  if (way[COURSE_heedsHome] == 1) fail(p, why);
}

static inline void fill(double *values, double value, int from, int to) {
  for (int i = from; i < to; i++) values[i] = value;
}

static inline void save(Path *p, double room) {
  p->cash = room >= 0 ? p->cash + scaled(room, p->numbers[HEAD_savedShare]) : most(0, p->cash + room);
}

static inline bool pays(Path *p, double room, double amount) {
  if (p->cash + room < amount) return false;
  double rest = room - amount;
  p->cash += rest >= 0 ? scaled(rest, p->numbers[HEAD_savedShare]) : rest;
  p->paid += amount;
  return true;
}

static double by_amount(const double *table, double amount) {
  int count = (int)table[0];
  if (count == 0) return 0;
  if (amount <= table[1]) return table[2];
  for (int i = 1; i < count; i++) {
    const double *high = table + 1 + 2 * i, *low = high - 2;
    if (amount <= high[0]) {
      double place = (amount - low[0]) / (high[0] - low[0]);
      return low[1] + floor(place * (high[1] - low[1]) + 0.5);
    }
  }
  return table[2 * count];
}

static void broken(Path *p, const double *way, int from, double left, double with_damages) {
  double rate = way[COURSE_delayRate];
  int first = from + (int)way[COURSE_toSeizure];
  if (first <= HORIZON) p->seized = true;
  p->owed[from] = with_damages;
  for (int month = from + 1; month <= HORIZON; month++) {
    with_damages += floor(left * rate / year_of_millionths);
    if (month >= first) {
      double take = least(p->seizable[month], with_damages);
      p->paid += take;
      with_damages -= take;
      left = least(left, with_damages);
    }
    p->owed[month] = with_damages;
    if (with_damages == 0) {
      p->end = month;
      fill(p->owed, 0, month, HORIZON + 1);
      return;
    }
  }
}

static void debt(Path *p, const double *way, int from, double start, double rent) {
  int kind = (int)way[COURSE_debt];
  p->owed[from] = start;
  if (start == 0) {
    p->end = from;
    fill(p->owed, 0, from, HORIZON + 1);
    return;
  }
  if (kind == DEBT_none) {
    fill(p->owed, start, from, HORIZON + 1);
    return;
  }
  int first = from + (int)way[COURSE_lag];
  if (kind == DEBT_discharge) {
    fill(p->owed, start, from, first < HORIZON + 1 ? first : HORIZON + 1);
    if (first > HORIZON) return;
    fill(p->owed, least(start, way[COURSE_surviving]), first, HORIZON + 1);
    p->end = first;
    return;
  }
  bool plan = kind == DEBT_plan, has_room = way[COURSE_hasRoomAfter] == 1;
  bool cut = plan && way[COURSE_planTotal] > 0;
  double total = cut ? least(start, by_amount(way + COURSE_planTotal, start)) : start;
  double per_month = plan ? ceil(total / way[COURSE_planMonths]) : way[COURSE_perMonth];
  int offer = HORIZON + 1;
  if (kind == DEBT_lump && p->draws[DRAW_ACCEPTED] < way[COURSE_accepted])
    offer = from + (int)most(1, months(drawn(p, TABLE_months_to_settle, DRAW_TO_SETTLE)));
  double room = way[COURSE_roomAfter] - rent, running = way[COURSE_runningRate], left = total, whole = total;
  int missed = 0;
  for (int month = from + 1; month <= HORIZON; month++) {
    double spare = room - p->less[month];
    if (running > 0) whole += floor(left * running / year_of_millionths);
    if (month == offer) {
      double lump = most(1, scaled(whole, drawn(p, TABLE_lump_sum, DRAW_LUMP)));
      if (p->cash >= lump) {
        p->cash -= lump;
        p->paid += lump;
        left = whole = 0;
      }
    }
    double due = month <= first ? 0 : least(per_month, whole);
    if (!has_room) {
      p->paid += due;
      whole -= due;
    } else if (pays(p, spare, due)) {
      whole -= due;
      missed = 0;
    } else {
      p->cash = most(0, p->cash + spare);
      if (due > 0) missed++;
    }
    left = least(left, whole);
    p->owed[month] = plan && month <= first ? start : whole;
    if (whole == 0) {
      p->end = month;
      fill(p->owed, 0, month, HORIZON + 1);
      return;
    }
    if (missed >= way[COURSE_mostMissed]) {
      fail(p, MISSED_DEBT);
      broken(p, way, month, start - (total - left), start - total + whole);
      return;
    }
  }
}

static inline double waited(const double *way, int month) {
  double due_from = way[COURSE_dueFrom];
  return way[COURSE_waitOwed] + way[COURSE_growth] * least(month, due_from) +
         way[COURSE_growthWhenDue] * most(0, month - due_from);
}

static double wait_until(Path *p, const double *way, int from, int until, double start, double growth) {
  bool pays_on = growth < 0 && way[COURSE_paysWaiting] == 1, has_room = way[COURSE_hasRoom] == 1;
  double left = start;
  if (from == 0) p->owed[0] = pays_on ? way[COURSE_scheduled] : start;
  for (int month = from + 1; month <= until; month++) {
    double spare = way[COURSE_room] - p->less[month];
    if (pays_on) {
      double due = way[COURSE_due + month] + (month == 1 ? way[COURSE_due] : 0);
      if (!has_room) p->paid += due;
      else if (!pays(p, spare, due)) {
        p->extra += due;
        p->cash = most(0, p->cash + spare);
      }
      left = way[COURSE_scheduled + month] + p->extra;
    } else {
      left = growth < 0 ? waited(way, month) : start + growth * (month - from);
      if (has_room) save(p, spare);
    }
    p->owed[month] = left;
  }
  return left;
}

static void settle(Path *p, const double *way, int month, double owed, double net, double rent) {
  if (net > owed) p->cash += net - owed;
  debt(p, way, month, most(0, owed - net), rent);
}

static int opening_month(const Path *p, const double *way, int from) {
  int fixed = (int)way[COURSE_opening];
  if (fixed >= 0 && from == 0) return fixed;
  int wait = (int)months(drawn(p, TABLE_petition_to_opening, DRAW_TO_OPENING));
  int month = from + (int)way[COURSE_petition] + wait - (from == 0 ? (int)way[COURSE_since] : 0);
  return month > 1 ? month : 1;
}

static void auction(Path *p, const double *way, int from, double start, double growth) {
  const double *n = p->numbers;
  int bad = p->recession ? (int)n[HEAD_recessionMonths] : -1, rounds = (int)n[HEAD_mostRounds];
  bool sold = false;
  int month = HORIZON + 1;
  double price = 0;
  if (way[COURSE_petition] <= HORIZON) {
    int opening = opening_month(p, way, from);
    double printed = way[COURSE_standardPrice], factor = scale;
    double first = printed > 0 ? printed
                               : scaled(scaled(n[HEAD_marketValue], index_at(p, opening)),
                                        drawn(p, TABLE_standard_price, DRAW_STANDARD_PRICE));
    for (int round = 0; round < rounds; round++) {
      month = opening + round * (int)n[HEAD_roundMonths];
      double ratio = drawn(p, TABLE_bid, DRAW_BIDS + round);
      if (month <= bad) ratio = scaled(ratio, n[HEAD_recessionBid]);
      ratio = scaled(ratio, factor);
      if (ratio >= n[HEAD_leastBid]) {
        double fall = round >= 2 ? drawn(p, TABLE_base_price_fall, DRAW_BASE_FALL) : 0;
        sold = true;
        price = scaled(round >= 2 ? scaled(first, scale - fall) : first, ratio);
        month += (int)months(drawn(p, TABLE_opening_to_payment, DRAW_TO_PAYMENT));
        break;
      }
      factor = scaled(factor, n[HEAD_failedFactor]);
    }
    if (!sold && month <= HORIZON) fail_home(p, way, UNSOLD);
  }
  if (!sold || month > HORIZON) {
    wait_until(p, way, from, HORIZON, start, growth);
    return;
  }
  p->auctioned = true;
  double owed = wait_until(p, way, from, month, start, growth);
  settle(p, way, month, owed, by_amount(way + COURSE_auctionProceeds, price), 0);
}

static void keep_home(Path *p, const double *way) {
  bool has_room = way[COURSE_hasRoom] == 1;
  double rate = way[COURSE_homeDelayRate], damages = 0;
  int behind = 0;
  p->paid = way[COURSE_due];
  p->cash = most(0, p->cash - way[COURSE_due]);
  p->owed[0] = way[COURSE_scheduled];
  for (int month = 1; month <= HORIZON; month++) {
    double due = way[COURSE_due + month], late = p->overdue, spare = way[COURSE_room] - p->less[month];
    if (late > 0) damages += floor(late * rate / year_of_millionths);
    if (!has_room) p->paid += due;
    else if (pays(p, spare, due + late + damages)) {
      p->overdue = 0;
      damages = 0;
      behind = 0;
    } else if (late == 0 || !pays(p, spare, due)) {
      p->overdue = late + due;
      behind++;
      p->cash = most(0, p->cash + spare);
    }
    double left = way[COURSE_scheduled + month] + p->overdue + damages;
    p->owed[month] = left;
    if (behind >= way[COURSE_homeMostMissed]) {
      fail_home(p, way, MISSED_HOME);
      auction(p, way, month, left, floor((left - damages) * rate / year_of_millionths));
      return;
    }
    if (left == 0) {
      p->end = month;
      fill(p->owed, 0, month, HORIZON + 1);
      return;
    }
  }
}

/** What will be owed in a month before the sale, if nothing is missed until then. */
static inline double told(const double *way, int month) {
  return way[COURSE_paysWaiting] == 1 ? way[COURSE_scheduled + month] : waited(way, month);
}

static bool is_stopped(Path *p, const double *way, int month, double price) {
  int last = (int)way[COURSE_lastMonth];
  if (last < 0) last = way[COURSE_petition] <= HORIZON ? opening_month(p, way, 0) - 1 : HORIZON;
  bool late = month > last || month > HORIZON, refused = p->draws[DRAW_REFUSAL] < way[COURSE_refusal];
  if (!late && !(refused && by_amount(way + COURSE_proceeds, price) < told(way, month))) return false;
  fail_home(p, way, late ? NO_BUYER : REFUSED);
  auction(p, way, 0, way[COURSE_waitOwed], -1);
  return true;
}

static void sold(Path *p, const double *way, int month, double price, double rent) {
  double owed = wait_until(p, way, 0, month, way[COURSE_waitOwed], -1);
  settle(p, way, month, owed, by_amount(way + COURSE_proceeds, price), rent);
}

static void sale(Path *p, const double *way) {
  const double *n = p->numbers;
  int month = (int)way[COURSE_agreedMonth];
  double price = way[COURSE_agreedPrice];
  if (way[COURSE_isAgreed] != 1) {
    double asking = way[COURSE_asking];
    double expected = n[HEAD_marketValue], value = scaled(expected, drawn(p, TABLE_sale_value, DRAW_SALE_VALUE));
    double time = drawn(p, TABLE_months_to_sell, DRAW_MONTHS_TO_SELL);
    if (p->recession) time = scaled(time, n[HEAD_recessionTime]);
    double over = expected > 0 && asking > expected ? floor((asking - expected) * 100 / expected) : 0;
    time = scaled(time, least(n[HEAD_overMost], scale + n[HEAD_overPerPercent] * over));
    double listing = drawn(p, TABLE_months_before_listing, DRAW_LISTING);
    double closing = drawn(p, TABLE_months_to_closing, DRAW_CLOSING);
    month = (int)most(1, months(listing + time + closing));
    double slow = floor(n[HEAD_cutPerMonth] * time / 100);
    double part = scale - n[HEAD_cutAtOnce] - slow + drawn(p, TABLE_price_cut_noise, DRAW_CUT_NOISE);
    double cut = least(n[HEAD_cutMost], most(n[HEAD_cutLeast], part));
    price = scaled(scaled(value, index_at(p, (int)months(listing + time))), cut);
  }
  if (!is_stopped(p, way, month, price)) sold(p, way, month, price, 0);
}

static void leaseback(Path *p, const double *way) {
  double listing = drawn(p, TABLE_months_before_listing, DRAW_LISTING);
  double closing = drawn(p, TABLE_months_to_closing, DRAW_CLOSING);
  int month = (int)most(1, months(listing + closing));
  double price = way[COURSE_leasePrice], rent = way[COURSE_rent];
  if (price <= 0) price = scaled(p->numbers[HEAD_marketValue], drawn(p, TABLE_leaseback_price, DRAW_LEASE_PRICE));
  if (rent <= 0) rent = floor(scaled(price, drawn(p, TABLE_leaseback_yield, DRAW_LEASE_YIELD)) / 12);
  if (is_stopped(p, way, month, price)) return;
  int last = month + (int)way[COURSE_leaseMonths];
  bool leaves = p->draws[DRAW_NOT_RENEWED] < way[COURSE_notRenewed] && last <= HORIZON;
  p->paid += rent * ((leaves ? last : HORIZON) - month);
  sold(p, way, month, price, rent);
  if (leaves) fail_home(p, way, NOT_RENEWED);
}

static void walk(Path *p, const double *way) {
  p->cash = p->numbers[HEAD_savings];
  p->paid = p->overdue = p->extra = 0;
  p->end = p->failure = 0;
  p->seized = p->auctioned = false;
  switch ((int)way[COURSE_home]) {
    case HOME_keep: keep_home(p, way); return;
    case HOME_sale: sale(p, way); return;
    case HOME_leaseback: leaseback(p, way); return;
    case HOME_auction: auction(p, way, 0, way[COURSE_waitOwed], -1); return;
    default: debt(p, way, 0, way[COURSE_owed], 0);
  }
}

static void run(const double *numbers, const int32_t *starts, int paths, double *result) {
  int ways = (int)numbers[HEAD_courses], earners = (int)numbers[HEAD_earners];
  Path p = {.numbers = numbers};
  for (int path = 0; path < paths; path++) {
    draw_all(&p, starts + 4 * path, DRAW_EARNERS + earners * EARNER_DRAWS);
    world(&p);
    memset(p.less, 0, sizeof p.less);
    memset(p.seizable, 0, sizeof p.seizable);
    for (int i = 0; i < earners; i++) earn(&p, numbers + EARNERS_AT + i * EARNER_LENGTH, DRAW_EARNERS + i * EARNER_DRAWS);
    for (int way = 0; way < ways; way++) {
      walk(&p, numbers + COURSES_AT + way * COURSE_LENGTH);
      double *to = result + (size_t)way * RESULT_LENGTH * paths + path;
      const double row[RESULT_LENGTH] = {
          p.paid, p.owed[12], p.owed[36], p.owed[60], p.owed[120], p.end, p.failure + SEIZED_MARK * p.seized + AUCTIONED_MARK * p.auctioned};
      for (int field = 0; field < RESULT_LENGTH; field++) to[(size_t)field * paths] = row[field];
    }
  }
}

/** The order statistics of the ranks from `first` to `last` (ascending, from 0) go to their places among values[low…high]. */
static void select_ranks(double *values, int low, int high, const int *ranks, int first, int last) {
  while (first <= last && low < high) {
    double pivot = values[low + (high - low) / 2];
    int i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      double other = values[i];
      values[i++] = values[j];
      values[j--] = other;
    }
    int middle = first;
    while (middle <= last && ranks[middle] <= j) middle++;
    select_ranks(values, low, j, ranks, first, middle - 1);
    first = middle;
    while (first <= last && ranks[first] < i) first++;
    low = i;
  }
}

enum { END = 5, BURDEN, BANDS, BAND_LENGTH = 9, SUMMARY_LENGTH = BANDS * BAND_LENGTH + 10 };

/** p10, p50, p90 of the six columns before the mark and of what is paid and still owed together, each with the ends of its interval; then how often each mark stands. */
static void summaries(const double *result, int paths, double *work, double *summary) {
  int ranks[BAND_LENGTH], order[BAND_LENGTH];
  for (int k = 0; k < 3; k++) {
    int tenths = 1 + 4 * k;
    double n = paths, middle = n * tenths / 10, spread = sqrt(3.8416 * n * tenths * (10 - tenths) / 100);
    double each[3] = {ceil(middle), floor(middle - spread), ceil(middle + spread) + 1};
    for (int m = 0; m < 3; m++) ranks[3 * k + m] = (int)least(n, most(1, each[m])) - 1;
  }
  memcpy(order, ranks, sizeof order);
  for (int i = 1; i < BAND_LENGTH; i++)
    for (int j = i; j > 0 && order[j - 1] > order[j]; j--) {
      int other = order[j];
      order[j] = order[j - 1];
      order[j - 1] = other;
    }
  for (int field = 0; field < BANDS; field++) {
    const double *column = result + (size_t)(field == BURDEN ? 0 : field) * paths;
    memcpy(work, column, paths * sizeof *work);
    for (int i = 0; i < paths && field == BURDEN; i++) work[i] += result[(size_t)4 * paths + i];
    for (int i = 0; i < paths && field == END; i++)
      if (work[i] == 0) work[i] = HORIZON + 1;
    select_ranks(work, 0, paths - 1, order, 0, BAND_LENGTH - 1);
    for (int m = 0; m < BAND_LENGTH; m++) *summary++ = work[ranks[m]];
  }
  double *counts = summary;
  memset(counts, 0, 10 * sizeof *counts);
  const double *ends = result + (size_t)5 * paths, *marks = result + (size_t)6 * paths;
  for (int i = 0; i < paths; i++) {
    int mark = (int)marks[i];
    counts[mark % SEIZED_MARK]++;
    if (ends[i] != 0) counts[7]++;
    if (mark & SEIZED_MARK) counts[8]++;
    if (mark & AUCTIONED_MARK) counts[9]++;
  }
}

static void *slurp(const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file) exit(1);
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  void *bytes = malloc((size_t)length);
  if (!bytes || fread(bytes, 1, (size_t)length, file) != (size_t)length) exit(1);
  fclose(file);
  return bytes;
}

static void spill(const char *name, const double *values, size_t count) {
  FILE *file = fopen(name, "wb");
  if (!file || fwrite(values, sizeof *values, count, file) != count || fclose(file) != 0) exit(1);
}

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/** numbers, starts, paths, repeats, result, summary: prints the best milliseconds of the paths, of the quantiles and of both together. */
int main(int count, char **words) {
  if (count != 7) return 2;
  const double *numbers = slurp(words[1]);
  const int32_t *starts = slurp(words[2]);
  int paths = atoi(words[3]), repeats = atoi(words[4]), ways = (int)numbers[HEAD_courses];
  size_t cells = (size_t)paths * ways * RESULT_LENGTH;
  double *work = malloc(paths * sizeof *work), *summary = malloc((size_t)ways * SUMMARY_LENGTH * sizeof *summary);
  double best_run = 1e300, best_summary = 1e300, best = 1e300;
  for (int i = 0; i < repeats; i++) {
    double began = milliseconds();
    double *result = malloc(cells * sizeof *result);
    if (!result || !work || !summary) return 1;
    run(numbers, starts, paths, result);
    double ran = milliseconds();
    for (int way = 0; way < ways; way++)
      summaries(result + (size_t)way * RESULT_LENGTH * paths, paths, work, summary + (size_t)way * SUMMARY_LENGTH);
    double ended = milliseconds();
    best_run = least(best_run, ran - began);
    best_summary = least(best_summary, ended - ran);
    best = least(best, ended - began);
    if (i == repeats - 1) {
      spill(words[5], result, cells);
      spill(words[6], summary, (size_t)ways * SUMMARY_LENGTH);
    }
    free(result);
  }
  printf("%.4f %.4f %.4f\n", best_run, best_summary, best);
}
