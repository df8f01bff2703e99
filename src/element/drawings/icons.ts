import {svg, type SVGTemplateResult} from 'lit';

/** Line icons on a grid of 24. They repeat the text beside them, so screen readers do not see them. */
const icon = (lines: SVGTemplateResult): SVGTemplateResult => svg`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${lines}</svg>
`;

export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`);
/** Points to where the text starts. CSS mirrors it where text runs from right to left. */
export const backIcon = icon(svg`<path d="M15 5l-7 7 7 7"/>`);
export const lockIcon = icon(svg`
  <rect x="5" y="10.5" width="14" height="9.5" rx="2.2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>
`);
export const cameraIcon = icon(svg`
  <path d="M4 8h3l1.6-2.4h6.8L17 8h3a1.5 1.5 0 0 1 1.5 1.5V18A1.5 1.5 0 0 1 20 19.5H4A1.5 1.5 0 0 1 2.5 18V9.5A1.5 1.5 0 0 1 4 8z"/>
  <circle cx="12" cy="13.2" r="3.4"/>
`);
export const phoneIcon = icon(
  svg`<rect x="6.5" y="2.5" width="11" height="19" rx="2.2"/><path d="M11 18.5h2"/>`,
);
export const photosIcon = icon(svg`
  <rect x="3" y="6.5" width="14" height="14" rx="2.2"/><path d="M7 3.5h12a2 2 0 0 1 2 2v11"/>
  <path d="M3.5 17l4-4 3 2.6 2.5-2.2 3.8 3.6"/>
`);
export const switchIcon = icon(svg`
  <path d="M4 9.5A8 8 0 0 1 18.5 8M20 14.5A8 8 0 0 1 5.5 16"/><path d="M18.8 3.8V8h-4.2M5.2 20.2V16h4.2"/>
`);
export const soundIcon = icon(svg`
  <path d="M4 10v4h3l5 4V6L7 10zM15.5 9.5a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10"/>
`);
export const mutedIcon = icon(svg`<path d="M4 10v4h3l5 4V6L7 10zM16 9.5l5 5M21 9.5l-5 5"/>`);
export const warningIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.3v.2"/>`);
export const pencilIcon = icon(
  svg`<path d="M4.5 19.5l.8-3.8L16 5a1.8 1.8 0 0 1 2.6 0l.4.4a1.8 1.8 0 0 1 0 2.6L8.3 18.7z"/>`,
);
export const checkIcon = icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`);
export const answersIcon = icon(svg`<path d="M5 6.5h9M5 12h14M5 17.5h9"/><circle cx="17.5" cy="6.5" r="2"/>`);
export const garmentIcon = icon(
  svg`<path d="M8.5 4L3.5 7l2 4.2L8 10v10h8V10l2.5 1.2 2-4.2-5-3q-3.5 3.4-7 0z"/>`,
);
export const tapeIcon = icon(svg`
  <path d="M12 4.5a7 5.5 0 0 1 7 5.5v9.5h2.5M12 4.5A7 5.5 0 0 0 5 10q0 5.5 7 5.5h1.5v4H19M9 15.2v2M6 13v2"/><circle cx="12" cy="10" r="2.2"/>
`);
