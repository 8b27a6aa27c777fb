namespace Competence.Skills.Workforce;

/// <summary>Where word of a person's skill comes from; several at once.</summary>
[Flags]
public enum CellSources { None = 0, Self = 16, Manager = 32, Other = 64 }

/// <summary>What is known of one person's one skill, in a byte: the shown level, whether it is sure enough to count on, who said so.</summary>
public readonly record struct Cell(byte Bits)
{
    private const byte Unknown = 7, Confident = 8;

    /// <summary>Nothing has been said.</summary>
    public static readonly Cell Unrated = new(0xFF);

    /// <param name="shown">0-5; null where nothing that was said still holds.</param>
    public static Cell Of(int? shown, bool isConfident, CellSources sources) =>
        new((byte)((shown ?? Unknown) | (isConfident && shown is not null ? Confident : 0) | (int)sources));

    public bool IsRated => Bits != Unrated.Bits;

    /// <summary>0-5; null where nothing is known.</summary>
    public int? Level => (Bits & Unknown) == Unknown ? null : Bits & Unknown;

    /// <summary>As gaps count: nothing known is none.</summary>
    public int LevelOrNone => (Bits & Unknown) == Unknown ? 0 : Bits & Unknown;

    public bool IsConfident => IsRated && (Bits & Confident) != 0;

    public CellSources Sources => IsRated ? (CellSources)(Bits & 0x70) : CellSources.None;

    /// <summary>Has the level, and is sure enough of it: <c>level ≥ L and confidence ≥ .3</c> (skills.md, "Formulas").</summary>
    public bool Covers(int level) => (Bits & (Unknown | Confident)) is var has && (has & Unknown) != Unknown && has >= (Confident | level);

    /// <summary>Steps missing: <c>max(0, required − level)</c>.</summary>
    public int Gap(int required) => Math.Max(0, required - LevelOrNone);
}
