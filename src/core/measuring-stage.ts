/** What goes on while photos are measured, in this order: models load, photos are looked at, girths are estimated. */
export const MEASURING_STAGES = ['loading', 'looking', 'estimating'] as const;
/** One of `MEASURING_STAGES`. */
export type MeasuringStage = (typeof MEASURING_STAGES)[number];
