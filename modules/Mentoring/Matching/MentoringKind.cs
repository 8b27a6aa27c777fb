namespace Competence.Mentoring.Matching;

/// <summary>What a programme brings together. A circle is not made of pairs.</summary>
public enum MentoringKind { Mentor, Reverse, Peer, Circle, LeaderCoaching, Flash }

internal static class MentoringKinds
{
    /// <summary>Whoever is coached, or learns in reverse, leads somebody.</summary>
    public static bool IsForLeaders(this MentoringKind kind) => kind is MentoringKind.LeaderCoaching or MentoringKind.Reverse;
}
