import {svg, type SVGTemplateResult} from 'lit';
import type {Girth} from '../../core/domain.js';
import {drawFigure, SIDE_FIGURE} from './figure.js';
import {figureShapes} from './tip-pictures.js';

/** Distance between the middles of the front and the side figure. */
const SIDE_AT = 38;

/** The x of the side figure's back and front at each level, read off its outline. */
const SIDE_ENDS: Readonly<Record<Girth, readonly [back: number, front: number]>> = {
  chest: [-6.2, 6.4],
  waist: [-4.5, 5.5],
  hip: [-6.7, 5.4],
};

/**
 * Shows from the front and from the side where the tape goes: level all round (ISO 8559-1, 5.3.4, 5.3.10, 5.3.13).
 * The waist lies halfway between the lowest rib and the top of the hip bone.
 */
export function tapePicture(girth: Girth): SVGTemplateResult {
  const figure = drawFigure();
  const {halfWidth, y} = figure.levels[girth];
  const [back, front] = SIDE_ENDS[girth];
  return svg`
    <svg class="tape-picture" viewBox="-21 11 74 52" aria-hidden="true" focusable="false">
      ${figureShapes(figure)}
      <g transform="translate(${SIDE_AT} 0)">${figureShapes(SIDE_FIGURE)}</g>
      <path class="level" d="M-20 ${y}H52"/>
      ${girth === 'waist' ? BONES : ''}
      <path class="tape" d="M${-halfWidth} ${y}Q0 ${y + 1.6} ${halfWidth} ${y}"/>
      <path class="tape" d="M${SIDE_AT + back} ${y}H${SIDE_AT + front}"/>
    </svg>
  `;
}

/** The lowest ribs and the crests of the hip bones. The waist is midway between them. */
const BONES = svg`
  <path class="bone" d="M-6.6 33.2Q-4 31.2 -1.4 30.2M6.6 33.2Q4 31.2 1.4 30.2"/>
  <path class="bone" d="M-7.2 42.2Q-5 39.8 -2.4 41M7.2 42.2Q5 39.8 2.4 41"/>
`;
