import {
  activityPayment,
  largestOutcomePayment,
  largestPremium,
  municipalityShare,
  outcomePayment,
  supplierShare,
} from '../../src/contract/payment';
import { tenderPrice, usualCap, type Terms } from '../../src/contract/terms';
import { D } from '../../src/values/money';
import type { PrintedFigure } from './figure';

const botkyrka = 'RISE, Arbetsmiljö och hälsa i fokus, Botkyrka 2021';
const ornskoldsvik = 'RISE, Arbetsmiljö och hälsa i fokus, Örnsköldsvik 2021';

const years = new D(3);
const aino: Terms = { investment: new D(22_870_000), price: tenderPrice(new D(6226), years), riskLevel: new D('0.5'), cap: usualCap };
const previa: Terms = { investment: new D(17_400_000), price: tenderPrice(new D(5699), years), riskLevel: new D('0.75'), cap: usualCap };
const window = new D(14_700_000);

/** domain.md section 7: who gets what. */
export const contractFigures: readonly PrintedFigure[] = [
  {
    figure: 'Supplier’s share of investment',
    source: botkyrka,
    printed: '0.368',
    tolerance: '0.0005',
    computed: () => aino.price.div(aino.investment),
  },
  {
    figure: 'Municipality’s share of investment',
    source: botkyrka,
    printed: '0.632',
    tolerance: '0.0005',
    computed: () => aino.investment.minus(aino.price).div(aino.investment),
  },
  { figure: 'Supplier’s price', source: botkyrka, printed: '8405100', tolerance: '0', computed: () => aino.price },
  { figure: 'Activity payment', source: botkyrka, printed: '4202550', tolerance: '0', computed: () => activityPayment(aino) },
  { figure: 'Largest outcome payment', source: botkyrka, printed: '6303825', tolerance: '0', computed: () => largestOutcomePayment(aino) },
  {
    figure: 'Supplier’s share of each saved krona',
    source: botkyrka,
    printed: '0.184',
    tolerance: '0.0005',
    computed: () => supplierShare(aino),
  },
  {
    figure: 'Municipality’s share of each saved krona',
    source: botkyrka,
    printed: '0.816',
    tolerance: '0.0005',
    computed: () => municipalityShare(aino),
  },
  {
    figure: 'Outcome payment in the window',
    source: botkyrka,
    printed: '2700000',
    tolerance: '5000',
    computed: () => outcomePayment(window, aino),
  },
  {
    figure: 'Municipality’s part of the value in the window',
    source: botkyrka,
    printed: '11995000',
    tolerance: '5000',
    computed: () => window.minus(outcomePayment(window, aino)),
  },
  {
    figure: 'Largest premium, share of price at risk level 50 %',
    source: botkyrka,
    printed: '0.25',
    tolerance: '0',
    computed: () => largestPremium(aino).div(aino.price),
  },
  {
    figure: 'Supplier’s share of investment',
    source: ornskoldsvik,
    printed: '0.442',
    tolerance: '0.0005',
    computed: () => previa.price.div(previa.investment),
  },
  {
    figure: 'Municipality’s share of investment',
    source: ornskoldsvik,
    printed: '0.558',
    tolerance: '0.0005',
    computed: () => previa.investment.minus(previa.price).div(previa.investment),
  },
  { figure: 'Supplier’s price', source: ornskoldsvik, printed: '7693650', tolerance: '0', computed: () => previa.price },
  { figure: 'Activity payment', source: ornskoldsvik, printed: '1920000', tolerance: '5000', computed: () => activityPayment(previa) },
  {
    figure: 'Activity payment, derived',
    source: ornskoldsvik,
    printed: '1923412',
    tolerance: '0.5',
    computed: () => activityPayment(previa),
  },
  {
    figure: 'Largest outcome payment',
    source: ornskoldsvik,
    printed: '8655356',
    tolerance: '0.5',
    computed: () => largestOutcomePayment(previa),
  },
  {
    figure: 'Supplier’s share of each saved krona',
    source: ornskoldsvik,
    printed: '0.332',
    tolerance: '0.0005',
    computed: () => supplierShare(previa),
  },
  {
    figure: 'Municipality’s share of each saved krona',
    source: ornskoldsvik,
    printed: '0.668',
    tolerance: '0.0005',
    computed: () => municipalityShare(previa),
  },
  {
    figure: 'Largest premium, share of price at risk level 75 %',
    source: ornskoldsvik,
    printed: '0.375',
    tolerance: '0',
    computed: () => largestPremium(previa).div(previa.price),
  },
];
