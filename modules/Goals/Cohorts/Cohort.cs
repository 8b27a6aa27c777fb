using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Cohorts;

/// <param name="Starts">The first day.</param>
/// <param name="Ends">The last day.</param>
/// <param name="Seats">How many can be in it at once.</param>
public sealed record CohortContent(string Name, DateOnly Starts, DateOnly Ends, int Seats);

/// <summary>Those who go through a programme at the same time. The stream id is the cohort's id.</summary>
public sealed record Cohort(Guid Id, Guid ProgrammeId, CohortContent Content, bool IsCancelled)
{
    public const int MostOfProgramme = 200, MostSeats = 100_000;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    /// <summary>Beside the content, so that those that can still be joined are found without opening one.</summary>
    public DateOnly Ends => Content.Ends;

    public static Cohort? Fold(Cohort? cohort, object @event) => (cohort, @event) switch
    {
        (_, CohortPlanned e) => new(e.CohortId, e.ProgrammeId, e.Content, IsCancelled: false),
        ({ } c, CohortChanged e) => c with { Content = e.Content },
        ({ } c, CohortCancelled) => c with { IsCancelled = true },
        _ => cohort,
    };
}

public sealed partial class CohortProjection : SingleStreamProjection<Cohort, Guid>
{
    public override Cohort? Evolve(Cohort? snapshot, Guid id, IEvent e) => Cohort.Fold(snapshot, e.Data);
}
