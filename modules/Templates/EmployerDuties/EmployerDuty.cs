using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.EmployerDuties;

/// <summary>What the employer has done of what a rule asks of it, at a site or as a whole. Nothing is dropped, so that an earlier day is read as it was.</summary>
public sealed record EmployerDuty(Guid Id, Guid RuleId, Guid? SiteId, IReadOnlyList<DutyPlan> Plans, IReadOnlyList<DutyDocument> Documents)
{
    public const int MostDocuments = 200;

    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    public static Guid IdOf(Guid rule, Guid? site) => Streams.Derive(rule, $"duty {site}");

    internal IEnumerable<DutyDocument> KnownOn(KnownOn when) =>
        Documents.Where(d => d.At <= when.Moment && !(d.TakenBackAt <= when.Moment) && d.On <= when.Day).OrderByDescending(d => d.On).ThenByDescending(d => d.At);

    internal Standing StandingOn(KnownOn when)
    {
        var known = KnownOn(when).ToList();
        var plan = Plans.LastOrDefault(p => p.At <= when.Moment);
        return new(
            plan is not null && Documents.All(d => d.At <= plan.At || d.At > when.Moment) ? plan.On : null,
            known.Count > 0, known.Any(d => d.ValidTo is null) ? null : known.Max(d => d.ValidTo), ExemptUntil: null);
    }

    public static EmployerDuty? Fold(EmployerDuty? duty, object @event) => @event switch
    {
        DutyPlanned e => Of(duty, e.RuleId, e.SiteId) is var d ? d with { Plans = [.. d.Plans, new(e.On, e.OccurredAt)] } : duty,
        DutyDone e => Of(duty, e.RuleId, e.SiteId) is var d ? d with { Documents = [.. d.Documents, new(e.DoneId, e.On, e.ValidTo, e.Document, e.Link, e.By, e.OccurredAt, null)] } : duty,
        DutyTakenBack e => duty is null ? null : duty with { Documents = [.. duty.Documents.Select(d => d.Id == e.DoneId ? d with { TakenBackAt = e.OccurredAt } : d)] },
        _ => duty,
    };

    private static EmployerDuty Of(EmployerDuty? duty, Guid rule, Guid? site) => duty ?? new(IdOf(rule, site), rule, site, [], []);
}

public sealed record DutyPlan(DateOnly On, DateTimeOffset At);

/// <param name="TakenBackAt">Null while it stands.</param>
public sealed record DutyDocument(Guid Id, DateOnly On, DateOnly? ValidTo, string Document, string? Link, Guid By, DateTimeOffset At, DateTimeOffset? TakenBackAt);

public sealed partial class EmployerDutyProjection : SingleStreamProjection<EmployerDuty, Guid>
{
    public override EmployerDuty? Evolve(EmployerDuty? snapshot, Guid id, IEvent e) => EmployerDuty.Fold(snapshot, e.Data);
}
