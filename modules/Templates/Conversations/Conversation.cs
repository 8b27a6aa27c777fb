using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Conversations;

/// <summary>templates.md, "Medarbetarsamtal".</summary>
public enum ConversationState { Planned, Preparing, Held, Summarised, Acknowledged, FollowUp, Closed, Cancelled }

/// <param name="Answers">Sealed.</param>
public sealed record HandedIn(Party Party, string Answers, Guid By, DateTimeOffset At);

/// <param name="Dissent">Sealed; null where they see nothing otherwise.</param>
public sealed record Acknowledgement(Party Party, string ContentHash, string? Dissent, Guid By, DateTimeOffset At);

/// <param name="Reason">Sealed.</param>
public sealed record HrReading(Guid By, string Reason, DateTimeOffset At);

/// <summary>
/// A person and their manager, from the invitation to the last thing that they agreed on. What is not handed in yet lies apart
/// (<c>AnswerDraft</c>). The stream id is the conversation's id.
/// </summary>
public sealed record Conversation(
    Guid Id, Guid PersonId, Guid ManagerId, Guid? CycleId, Guid TemplateId, int TemplateVersion, ConversationState State, DateOnly Due, DateOnly? RevealOn,
    DateTimeOffset PlannedAt)
{
    public DateTimeOffset? MeetsAt { get; init; }
    public string? Place { get; init; }
    public DateOnly? HeldOn { get; init; }
    public DateOnly? FollowUpOn { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public IReadOnlyList<HandedIn> Preparations { get; init; } = [];

    /// <summary>What they came to, sealed; null until it is written down.</summary>
    public string? Summary { get; init; }

    /// <summary>What was agreed on before.</summary>
    public IReadOnlyList<AgreedItem> Carried { get; init; } = [];

    /// <summary>What was agreed on this time.</summary>
    public IReadOnlyList<AgreedItem> Items { get; init; } = [];
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; init; } = [];
    public IReadOnlyList<HrReading> Readings { get; init; } = [];

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>Nothing can be written in it any more.</summary>
    public bool IsOver => State is ConversationState.Closed or ConversationState.Cancelled;

    /// <summary>Both have put their names to it.</summary>
    public bool IsAcknowledged => State is ConversationState.Acknowledged or ConversationState.FollowUp or ConversationState.Closed;

    /// <summary>What each answers for themselves may still be handed in.</summary>
    public bool IsPrepared => State is ConversationState.Planned or ConversationState.Preparing or ConversationState.Held;

    /// <summary>They have met, and nobody has put their name to what came of it.</summary>
    public bool IsWritten => State is ConversationState.Held or ConversationState.Summarised && Acknowledgements.Count == 0;

    public IReadOnlyList<Party> Submitted => [.. Preparations.Select(p => p.Party)];

    public IEnumerable<AgreedItem> All => Carried.Concat(Items);

    /// <returns>Null where the reader is neither of the two.</returns>
    public Party? PartyOf(Guid reader, bool isManager) => reader == PersonId ? Party.Employee : isManager ? Party.Manager : null;

    private Conversation With(Guid item, Func<AgreedItem, AgreedItem> change) => this with
    {
        Carried = [.. Carried.Select(i => i.Id == item ? change(i) : i)], Items = [.. Items.Select(i => i.Id == item ? change(i) : i)],
    };

    private Conversation Acknowledged(Acknowledgement by)
    {
        Acknowledgement[] all = [.. Acknowledgements, by];
        return this with { Acknowledgements = all, State = all.Length == 2 ? ConversationState.Acknowledged : State };
    }

    public static Conversation? Fold(Conversation? talk, object @event) => (talk, @event) switch
    {
        (_, ConversationPlanned e) => new(
            e.ConversationId, e.PersonId, e.ManagerId, e.CycleId, e.TemplateId, e.TemplateVersion, ConversationState.Planned, e.Due, e.RevealOn, e.OccurredAt) { Carried = e.Carried },
        ({ } t, ConversationMoved e) => t with { Due = e.Due, MeetsAt = e.MeetsAt, Place = e.Place },
        ({ } t, ConversationPassedOn e) => t with { ManagerId = e.ManagerId },
        ({ } t, ConversationTemplateMoved e) => t with
        {
            TemplateVersion = e.TemplateVersion, Preparations = [.. t.Preparations.Where(p => !e.Reopened.Contains(p.Party))],
        },
        ({ } t, PreparationBegun) => t with { State = t.State == ConversationState.Planned ? ConversationState.Preparing : t.State },
        ({ } t, PreparationHandedIn e) => t with
        {
            State = t.State == ConversationState.Planned ? ConversationState.Preparing : t.State,
            Preparations = [.. t.Preparations.Where(p => p.Party != e.Party), new(e.Party, e.Answers, e.By, e.OccurredAt)],
        },
        ({ } t, ConversationHeld e) => t with { State = ConversationState.Held, HeldOn = e.On },
        ({ } t, ConversationSummarised e) => t with { State = ConversationState.Summarised, Summary = e.Answers, Items = e.Items, FollowUpOn = e.FollowUpOn },
        ({ } t, ConversationAcknowledged e) => t.Acknowledged(new(e.Party, e.ContentHash, e.Dissent, e.By, e.OccurredAt)),
        ({ } t, AgreementSettled e) => t.With(e.ItemId, i => i with { IsDone = e.IsDone }) with
        {
            State = t.State == ConversationState.Acknowledged ? ConversationState.FollowUp : t.State,
        },
        ({ } t, NeedsPlanned e) => e.ItemIds.Aggregate(t, (all, id) => all.With(id, i => i with { IsPlanned = true })),
        ({ } t, ConversationRead e) => t with { Readings = [.. t.Readings, new(e.By, e.Reason, e.OccurredAt)] },
        ({ } t, ConversationEnded e) => t with { State = ConversationState.Closed, EndedAt = e.OccurredAt },
        ({ } t, ConversationCancelled e) => t with { State = ConversationState.Cancelled, EndedAt = e.OccurredAt },
        _ => talk,
    };
}

public sealed partial class ConversationProjection : SingleStreamProjection<Conversation, Guid>
{
    public override Conversation? Evolve(Conversation? snapshot, Guid id, IEvent e) => Conversation.Fold(snapshot, e.Data);
}
