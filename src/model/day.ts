import { findPrecision, momentSchema } from './moment.ts';

/** A day of the calendar, such as 2024-05-02. */
export const daySchema = momentSchema.refine(
  (moment) => findPrecision(moment) === 'day',
  'must be a day such as 2024-05-02',
);
