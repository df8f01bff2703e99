import type {Advice} from '../guidance/pose-advice.js';
import type {PerView} from './messages.js';

/** Said aloud to somebody a few steps away, and shown large at the same time: short, and about one thing. */
export interface GuideMessages {
  readonly preparing: string;
  readonly unavailable: string;
  readonly holdStill: string;
  /** The other photo is taken; this view comes next. */
  readonly next: PerView<string>;
  readonly bothTaken: string;
  /** Left and right are the shopper's own, whatever the picture shows. */
  readonly advice: Readonly<Record<Advice, string>>;
}
