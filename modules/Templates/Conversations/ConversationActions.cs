using Competence.Templates.Definitions;

namespace Competence.Templates.Conversations;

/// <summary>What one of the two may do now.</summary>
public enum ConversationAction { Move, HandIn, Hold, Summarise, Acknowledge, PlanNeeds, Settle, End, Cancel }

internal static class ConversationActions
{
    public static IReadOnlyList<ConversationAction> ActionsOf(this Conversation talk, Party party) => [.. Each(talk, party)];

    /// <summary>Nothing goes on before this one has done something.</summary>
    public static bool WaitsFor(this Conversation talk, Party party) => talk.State switch
    {
        ConversationState.Planned or ConversationState.Preparing => !talk.Submitted.Contains(party),
        ConversationState.Held => true,
        ConversationState.Summarised => talk.Acknowledgements.All(a => a.Party != party),
        _ => false,
    };

    private static IEnumerable<ConversationAction> Each(Conversation talk, Party party)
    {
        if (talk.State is ConversationState.Planned or ConversationState.Preparing)
        {
            yield return ConversationAction.Move;
            yield return ConversationAction.Hold;
            if (party == Party.Manager) yield return ConversationAction.Cancel;
        }
        if (talk.IsPrepared) yield return ConversationAction.HandIn;
        if (talk.IsWritten) yield return ConversationAction.Summarise;
        if (talk.State == ConversationState.Summarised && talk.Acknowledgements.All(a => a.Party != party)) yield return ConversationAction.Acknowledge;
        if (talk.IsAcknowledged && talk.All.Any(i => i is { IsOpen: true, IsPlanned: false, Owner: Party.Employee })) yield return ConversationAction.PlanNeeds;
        if (!talk.IsOver && (talk.IsAcknowledged ? talk.All : talk.Carried).Any(i => i.IsOpen)) yield return ConversationAction.Settle;
        if (talk.IsAcknowledged && !talk.IsOver) yield return ConversationAction.End;
    }
}
