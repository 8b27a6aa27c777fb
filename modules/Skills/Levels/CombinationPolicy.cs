namespace Competence.Skills.Levels;

/// <summary>How several ratings become one level; chosen per framework.</summary>
public enum CombinationPolicy
{
    /// <summary>All sources, by weight and freshness. The default.</summary>
    Weighted,
    /// <summary>The weightiest source that has anything to say, alone.</summary>
    Prioritised,
    /// <summary>The highest rating that still holds.</summary>
    Highest,
    /// <summary>The newest rating.</summary>
    Latest,
    /// <summary>As weighted, of assessors and verified evidence alone: nobody's mere opinion.</summary>
    ValidatedOnly,
}
