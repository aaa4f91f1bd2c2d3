// Made-up typings in the form of Microsoft's.
export as namespace example;

export type NullableOption<T> = T | null;

export type Other = undefined;
export type Tone = "low" | "high";
export interface Root {
    // The key; "quoted" and 'odd
    id?: string;
}
export interface Dimensions {
    /** From side to side: { not a brace. */
    width?: NullableOption<number>;
    units?: NullableOption<string[]>;
    number?: NullableOption<string>;
}
export interface Parcel extends Root {
    label?: NullableOption<string>;
    size?: NullableOption<Dimensions>;
    tones?: NullableOption<Tone>;
    weights?: number[];
    sentDateTime?: NullableOption<string>;
    handling?: NullableOption<string[]>;
    stamp?: NullableOption<string>;
}
export interface Depot extends Root {
    parcels?: NullableOption<Parcel[]>;
}
export namespace Elsewhere {
    interface Parcel extends example.Root {
        nothing?: NullableOption<example.Parcel>;
    }
}
export declare function passedOver(a: string): { b: Parcel };
