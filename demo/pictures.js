import {BODY, GARMENTS, HEAD} from './figure-paths.js';

/** What lies over the cloth of each product: seams, stitches, quilting. */
const DETAILS = {
  tee: `
    <path class="dark" d="M-5 15.9Q0 22.8 5 15.9M-4.2 15.7Q0 21 4.2 15.7"/>
    <path class="stitch" d="M-9.6 49.9Q0 51 9.6 49.9M-15.6 31.3l4.4.7M15.6 31.3l-4.4.7"/>
    <path class="fold" d="M-11.4 26q1.6 3 3.8 3.6M11.4 26q-1.6 3-3.8 3.6M-10.4 43.6q2.4-.2 4.2-1.4M10.4 42q-2.6 0-4.6-1M-10.2 47q1.8.2 3.4-.6"/>`,
  trousers: `
    <path class="dark" d="M-8.6 38.2Q0 39.2 8.6 38.2M0 39v15.5"/>
    <path class="stitch" d="M.9 39.4v8.4q0 2-1 2.6M-7.6 39q.4 4.6-2.6 6.6M7.6 39q-.4 4.6 2.6 6.6"/>
    <path class="fold" d="M-5.6 56q.6 18 .2 38M5.6 56q-.6 18-.2 38M-1.2 53.6q-2.6 1.8-5 1.8M1.2 53.6q2.6 1.8 5 1.8"/>`,
  jeans: `
    <path class="dark" d="M-8.6 38.2Q0 39.2 8.6 38.2M0 39v15.5"/>
    <path class="thread" d="M1 39.4v8.6q0 2-1.1 2.6M-8.8 40.4q.6 4.4 5.6 4.2l.6-5.6M8.8 40.4q-.6 4.4-5.6 4.2l-.6-5.6M-8.4 36.4Q0 37.2 8.4 36.4M-7.4 94.6h6M7.4 94.6h-6"/>
    <circle class="button" cx="0" cy="37.4" r=".6"/>
    <path class="fold" d="M-5.8 58q1 14 .4 26M5.8 58q-1 14-.4 26M-1.2 53.6q-2.6 1.6-5.4 1.4M1.2 53.6q2.6 1.6 5.4 1.4M-6.8 69q2 1 3.6.4M6.8 69q-2 1-3.6.4"/>`,
  coat: `
    <path class="fold" d="M-13 24Q0 26.6 13 24M-13 30.5Q0 33 13 30.5M-16 37Q0 39.6 16 37M-16 43.5Q0 46 16 43.5M-12 50Q0 52.4 12 50M-12 56Q0 58 12 56"/>
    <path class="dark" d="M0 18.6V61.4M-4 15.6l4 6.4 4-6.4"/>
    <path class="stitch" d="M-9.4 46l3.6 4M9.4 46l-3.6 4"/>`,
};

/** What the figure wears besides: the garment of the shop stands out. */
const UNDER = {
  top: `<path class="under trousers" d="${GARMENTS.bottom}"/>`,
  outerwear: `<path class="under trousers" d="${GARMENTS.bottom}"/>`,
  bottom: `<path class="under" d="${GARMENTS.top}"/>`,
};

/** The cloth of each product, and the two pictures beside the whole figure: x, y, width and height. */
const PRODUCTS = {
  tee: {cloth: 'top', worn: [-20, 9, 40, 50], close: [-10.4, 13, 20.8, 26]},
  trousers: {cloth: 'bottom', worn: [-28, 32, 56, 70], close: [-12, 33, 24, 30]},
  jeans: {cloth: 'bottom', worn: [-28, 32, 56, 70], close: [-12, 33, 24, 30]},
  coat: {cloth: 'outerwear', worn: [-25.6, 4, 51.2, 64], close: [-11.2, 14, 22.4, 28]},
};

const WHOLE = [-42, -2, 84, 105];

/** The pictures of a product's gallery. */
export const VIEWS = ['worn', 'whole', 'close'];

/** A drawn figure that wears the product, in a colour. The markup holds constants of these files and no user input. */
export function pictureOf({id}, colour, view) {
  const {cloth, ...views} = PRODUCTS[id];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', (views[view] ?? WHOLE).join(' '));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'worn');
  svg.style.color = colour;
  const key = `${id}-${view}`;
  svg.innerHTML = `
    <defs>
      <linearGradient id="skin-${key}" x1="-24" x2="24" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="#b79c89"/><stop offset=".42" stop-color="#dcc6b5"/>
        <stop offset=".62" stop-color="#d5bdab"/><stop offset="1" stop-color="#a98d7a"/>
      </linearGradient>
      <linearGradient id="light-${key}" x1="-17" x2="17" gradientUnits="userSpaceOnUse">
        <stop offset="0" stop-color="#000" stop-opacity=".34"/><stop offset=".3" stop-color="#000" stop-opacity=".06"/>
        <stop offset=".45" stop-color="#fff" stop-opacity=".16"/><stop offset=".68" stop-color="#000" stop-opacity=".05"/>
        <stop offset="1" stop-color="#000" stop-opacity=".36"/>
      </linearGradient>
      <clipPath id="edge-${key}"><path d="${GARMENTS[cloth]}"/></clipPath>
    </defs>
    <ellipse class="ground" cx="0" cy="100" rx="17" ry="1.6"/>
    <g fill="url(#skin-${key})">
      <ellipse cx="${HEAD.cx}" cy="${HEAD.cy}" rx="${HEAD.rx}" ry="${HEAD.ry}"/>
      ${BODY.map(path => `<path d="${path}"/>`).join('')}
    </g>
    <path class="neck" d="M-3 14.4q3 2 6 0"/>
    ${UNDER[cloth]}
    <path fill="url(#light-${key})" d="${cloth === 'bottom' ? GARMENTS.top : GARMENTS.bottom}"/>
    <path fill="currentColor" d="${GARMENTS[cloth]}"/>
    <path fill="url(#light-${key})" d="${GARMENTS[cloth]}"/>
    <g class="details" clip-path="url(#edge-${key})">${DETAILS[id]}</g>`;
  return svg;
}
