using Competence.Kernel;
using Competence.Templates.Permits;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Obligations;

public enum MetBy { Course, Evidence, Permit, Instruction, Other }

/// <summary>All that one person has done of what rules ask, whether or not it is asked of them today. A stream a person.</summary>
public sealed record ObligationRecord(Guid Id, Guid PersonId, IReadOnlyDictionary<Guid, RuleFacts> Rules, IReadOnlyList<Permit> Permits)
{
    public const int MostPermits = 100, MostMet = 200;

    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    public static Guid IdOf(Guid person) => Streams.Derive(person, "obligations");

    public RuleFacts Of(Guid rule) => Rules.GetValueOrDefault(rule) ?? RuleFacts.None;

    public static ObligationRecord? Fold(ObligationRecord? record, object @event) => @event switch
    {
        ObligationPlanned e => record.OrNew(e.PersonId).With(e.RuleId, f => f with { Plan = new(e.FactId, e.On, e.By) }),
        ObligationPlanDropped e => record?.With(e.RuleId, f => f with { Plan = null }),
        RequirementMet e => record.OrNew(e.PersonId).With(e.RuleId, f => f with
        {
            Plan = null, Met = [.. f.Met, new(e.FactId, e.On, e.ValidTo, e.How, e.SourceId, e.Note, e.By, e.OccurredAt)],
        }),
        MetTakenBack e => record?.With(e.RuleId, f => f with { Met = [.. f.Met.Where(m => m.FactId != e.FactId)] }),
        ObligationExempted e => record.OrNew(e.PersonId).With(e.RuleId, f => f with { Exemption = new(e.FactId, e.Until, e.Reason, e.By) }),
        ObligationExemptionEnded e => record?.With(e.RuleId, f => f with { Exemption = null }),
        PermitIssued e => record.OrNew(e.PersonId).Issued(e),
        PermitRevoked e => record?.Revoked(e),
        _ => record,
    };

    internal ObligationRecord With(Guid rule, Func<RuleFacts, RuleFacts> change) => this with { Rules = new Dictionary<Guid, RuleFacts>(Rules) { [rule] = change(Of(rule)) } };
}

/// <summary>What is known of one rule and one person.</summary>
/// <param name="Met">The oldest first; what was taken back is not among them.</param>
public sealed record RuleFacts(PlannedDay? Plan, IReadOnlyList<Met> Met, ObligationExemption? Exemption)
{
    public static readonly RuleFacts None = new(null, [], null);

    /// <summary>On a day, of what is known now.</summary>
    public Standing On(DateOnly day)
    {
        var met = Met.Where(m => m.On <= day).ToList();
        return new(Plan?.On, met.Count > 0, met.Any(m => m.ValidTo is null) ? null : met.Max(m => m.ValidTo), Exemption?.Until);
    }
}

/// <param name="By">Who set it.</param>
public sealed record PlannedDay(Guid FactId, DateOnly On, Guid By);

/// <param name="Note">Sealed.</param>
/// <param name="By">Null where it came by itself.</param>
public sealed record Met(Guid FactId, DateOnly On, DateOnly? ValidTo, MetBy How, Guid? SourceId, string? Note, Guid? By, DateTimeOffset At);

/// <param name="Reason">Sealed.</param>
public sealed record ObligationExemption(Guid FactId, DateOnly Until, string Reason, Guid By);

internal static class ObligationRecords
{
    public static ObligationRecord OrNew(this ObligationRecord? record, Guid person) => record ?? new(ObligationRecord.IdOf(person), person, new Dictionary<Guid, RuleFacts>(), []);
}

public sealed partial class ObligationRecordProjection : SingleStreamProjection<ObligationRecord, Guid>
{
    public override ObligationRecord? Evolve(ObligationRecord? snapshot, Guid id, IEvent e) => ObligationRecord.Fold(snapshot, e.Data);
}
