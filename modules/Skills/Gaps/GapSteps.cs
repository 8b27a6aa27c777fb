namespace Competence.Skills.Gaps;

/// <summary>What a person's role asks of one skill today.</summary>
internal sealed record Asked(Guid RoleProfileId, int Required);

/// <summary>A gap as the ledger has it: what has been told.</summary>
internal sealed record Told(Guid RoleProfileId, int Required, int? Level);

internal enum GapStep
{
    None,
    /// <summary>Still a gap, from another level.</summary>
    Restate,
    Close,
    /// <summary>The ledger knows too little to go by it alone: all that is asked of the person is measured.</summary>
    Settle,
}

/// <summary>What a new level of one skill makes of its gap.</summary>
internal static class GapSteps
{
    /// <summary>
    /// A gap that closes was counted as missing, so it now counts as met. One that opens may have been met, or not been asked
    /// when the ledger was last settled; and a gap of another role, or of another requirement, is left to the whole question.
    /// </summary>
    public static GapStep Of(Asked? asked, Told? told, int? level) => (asked, told) switch
    {
        (null, null) => GapStep.None,
        ({ } a, null) => (level ?? 0) < a.Required ? GapStep.Settle : GapStep.None,
        ({ } a, { } t) when (a.RoleProfileId, a.Required) == (t.RoleProfileId, t.Required) =>
            (level ?? 0) >= a.Required ? GapStep.Close : level == t.Level ? GapStep.None : GapStep.Restate,
        _ => GapStep.Settle,
    };
}
