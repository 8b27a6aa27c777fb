using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Metrics.Effects;

/// <param name="Statements">1-5 each, how far one agrees: I use what I have learnt; the work has become better by it; I help others with it.</param>
/// <param name="HasUsed">It has been used at work since the programme was finished.</param>
public sealed record BehaviourAnswer(IReadOnlyList<int> Statements, bool HasUsed)
{
    public const int Asked = 3;

    public bool Equals(BehaviourAnswer? other) => other is not null && HasUsed == other.HasUsed && Statements.SequenceEqual(other.Statements);

    public override int GetHashCode() => HashCode.Combine(HasUsed, Statements.Count);
}

/// <summary>What was answered of one person's time in a programme. A short stream, folded as it is read.</summary>
public sealed record ProgrammeAnswers(Guid ProgrammeId, Guid PersonId, int? Reaction, BehaviourAnswer? Own, BehaviourAnswer? Led)
{
    public Guid Id { get; init; } = IdOf(ProgrammeId, PersonId);

    public static Guid IdOf(Guid programme, Guid person) => Streams.Derive(programme, $"programme-answers:{person:N}");

    public static ProgrammeAnswers? Fold(ProgrammeAnswers? answers, object @event) => @event switch
    {
        ReactionGiven e => Begun(answers, e.ProgrammeId, e.PersonId) with { Reaction = e.Score },
        BehaviourChecked e when e.By == e.PersonId => Begun(answers, e.ProgrammeId, e.PersonId) with { Own = e.Answer },
        BehaviourChecked e => Begun(answers, e.ProgrammeId, e.PersonId) with { Led = e.Answer },
        _ => answers,
    };

    private static ProgrammeAnswers Begun(ProgrammeAnswers? answers, Guid programme, Guid person) => answers ?? new(programme, person, null, null, null);
}

public sealed partial class ProgrammeAnswersProjection : SingleStreamProjection<ProgrammeAnswers, Guid>
{
    public override ProgrammeAnswers? Evolve(ProgrammeAnswers? snapshot, Guid id, IEvent e) => ProgrammeAnswers.Fold(snapshot, e.Data);
}
