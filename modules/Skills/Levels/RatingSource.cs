namespace Competence.Skills.Levels;

/// <summary>Who says so. In the order of how much it weighs.</summary>
public enum RatingSource { Self, Peer, Manager, Assessor, Evidence }

public static class SourceWeight
{
    /// <summary>How much a source counts while it is fresh; what a person holds of themself the least, verified evidence the most.</summary>
    public static double Weight(this RatingSource source) => source switch
    {
        RatingSource.Self => .25,
        RatingSource.Peer => .35,
        RatingSource.Manager => .50,
        RatingSource.Assessor => .70,
        RatingSource.Evidence => .80,
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}
