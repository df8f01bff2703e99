import type {SizeFinder} from '../element/size-finder.js';

/** The properties of the element that a page sets. */
export type SizeFinderProperties = Partial<
  Pick<
    SizeFinder,
    | 'chart'
    | 'chartSrc'
    | 'chartTable'
    | 'fit'
    | 'units'
    | 'population'
    | 'models'
    | 'remember'
    | 'productId'
    | 'variant'
    | 'feedback'
    | 'debug'
    | 'inStock'
    | 'shareMeasurements'
    | 'sizeTarget'
    | 'chartTarget'
    | 'wornCharts'
    | 'createServices'
  >
>;

/** The attributes whose names differ from their properties. */
interface KebabAttributes {
  readonly 'chart-src'?: string;
  readonly 'chart-table'?: string;
  readonly 'product-id'?: string;
  readonly 'in-stock'?: string;
  readonly 'share-measurements'?: boolean;
  readonly 'size-target'?: string;
  readonly 'chart-target'?: string;
  readonly 'worn-charts'?: string;
}

/** What JSX may write on `<size-finder>` in every framework. */
export type SizeFinderAttributes = SizeFinderProperties & KebabAttributes;
