import { D } from '../values/money';

export const multiplierSource = 'Strömberg et al., Value in Health 2017';

/**
 * What an hour of lost work costs the employer, as a multiple of the hour's labour cost: colleagues wait, and others step in.
 *
 * @source Strömberg et al., Value in Health 2017
 */
export const wageMultipliers = {
  absence: new D('1.97'),
  acutePresenteeism: new D('1.70'),
  chronicPresenteeism: new D('1.54'),
  workEnvironment: new D('1.72'),
} as const;

export type LossCause = keyof typeof wageMultipliers;
