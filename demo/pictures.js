/** The shop's drawn product pictures. Each takes its colour from `currentColor`. */
const seam = 'fill="none" stroke="#0003" stroke-width="1.5" stroke-linecap="round"';

const PICTURES = {
  tee: `
    <path fill="currentColor" d="M118 78c12 14 52 14 64 0l44 20 34 56-38 24-16-20v152c-40 8-72 8-112 0V158l-16 20-38-24 34-56z"/>
    <path ${seam} d="M118 78c12 22 52 22 64 0M94 158c2-14 4-22 8-30M206 158c-2-14-4-22-8-30M94 296c40 8 72 8 112 0"/>
    <path fill="#0001" d="M94 158c8 60 6 110 0 152 10 2 18 3 26 4-14-40-20-100-26-156z"/>`,
  trousers: `
    <path fill="currentColor" d="M104 60h92c8 46 14 150 10 276l-44 4-12-190-12 190-44-4C90 210 96 106 104 60z"/>
    <path ${seam} d="M103 78h94M150 78v64c0 8 0 8 0 8M110 78c3 22-2 33-12 42M190 78c-3 22 2 33 12 42M116 78v-18M184 78v-18"/>
    <path fill="#0001" d="M150 150l-12 190-20-2c10-60 20-120 32-188z"/>`,
  jeans: `
    <path fill="currentColor" d="M106 52h88c8 50 10 160 6 296l-38 4-12-206-12 206-38-4C96 212 98 102 106 52z"/>
    <path ${seam} d="M105 68h90M150 68v78M108 80c6 18 18 22 30 20M192 80c-6 18-18 22-30 20M106 338l28 3M166 341l28-3"/>
    <path fill="#0001" d="M150 146l-12 206-18-2c10-66 20-132 30-204z"/>`,
  coat: `
    <path fill="currentColor" d="M122 62c10-10 46-10 56 0l40 18 32 108-30 10-14-40 8 182c-40 8-88 8-128 0l8-182-14 40-30-10 32-108z"/>
    <path ${seam} d="M150 78v264M96 118c30 8 78 8 108 0M94 158c34 8 78 8 112 0M92 200c34 8 82 8 116 0M90 244c36 8 84 8 120 0M88 290c38 8 86 8 124 0"/>
    <path fill="#0001" d="M94 158c6 70 2 130-8 182 12 2 22 4 34 4-14-60-22-120-26-186z"/>`,
};

export const pictureOf = ({id, name}, colour) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 300 400');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.style.color = colour;
  // The markup is a constant of this file and holds no user input.
  svg.innerHTML = PICTURES[id];
  return svg;
};
