namespace Competence.Mentoring.Relationships;

/// <summary>What one of the two may do now.</summary>
public enum RelationshipAction { Accept, Decline, Ask, Reply, TakeBack, Propose, Consent, Pause, Resume, Plan, Complete, End, GiveFeedback, Share }

internal static class RelationshipActions
{
    public static IReadOnlyList<RelationshipAction> ActionsOf(this Relationship pair, Guid reader) => [.. Each(pair, reader)];

    /// <summary>Somebody waits for this reader: for an answer, a reply or a consent.</summary>
    public static bool WaitsFor(this Relationship pair, Guid reader) => pair.State switch
    {
        RelationshipState.Requested => pair.Asked == reader,
        RelationshipState.MoreInfoAsked => pair.RequestedBy == reader,
        _ => pair.IsRunning && pair.Proposed is { } proposed && proposed.ProposedBy != reader,
    };

    private static IEnumerable<RelationshipAction> Each(Relationship pair, Guid reader)
    {
        if (pair.IsOpenRequest && pair.Asked == reader)
        {
            yield return RelationshipAction.Accept;
            yield return RelationshipAction.Decline;
            if (pair.State == RelationshipState.Requested) yield return RelationshipAction.Ask;
        }
        if (pair.IsOpenRequest && pair.RequestedBy == reader)
        {
            if (pair.State == RelationshipState.MoreInfoAsked) yield return RelationshipAction.Reply;
            yield return RelationshipAction.TakeBack;
        }
        if (pair.IsRunning)
        {
            yield return RelationshipAction.Propose;
            if (pair.WaitsFor(reader)) yield return RelationshipAction.Consent;
            yield return RelationshipAction.Plan;
            if (pair.State == RelationshipState.Active) yield return RelationshipAction.Pause;
            if (pair.State == RelationshipState.Paused) yield return RelationshipAction.Resume;
            if (pair.State != RelationshipState.Accepted) yield return RelationshipAction.Complete;
            yield return RelationshipAction.End;
            if (reader == pair.MenteeId) yield return RelationshipAction.Share;
        }
        if (pair.IsOver && pair.StartedAt is not null) yield return RelationshipAction.GiveFeedback;
    }
}
