using Competence.Goals.Reskilling;

namespace Competence.Goals.Tests.Reskilling;

/// <summary>People, roles and facts of a reskilling pipeline.</summary>
internal static class Piping
{
    public static readonly Guid Pipeline = Guid.CreateVersion7(), Unit = Guid.CreateVersion7(), Technician = Guid.CreateVersion7(), Worker = Guid.CreateVersion7(),
        Oskar = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), Part = Participation.IdOf(Pipeline, Oskar);

    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 2);
    public static readonly ReskillingTerms Terms = new("Från lagret till supporten", 2, new(2027, 1, 11), new(2027, 6, 18), 900_000, 250_000, IsOpen: true);

    public static ReskillingPipeline Offered(ReskillingTerms? terms = null) => new(Pipeline, Unit, Technician, terms ?? Terms, Now);

    public static ParticipantJoined Joined(Guid? by = null) => new(Part, Pipeline, Oskar, by ?? Oskar, by is null ? 3 : null, 15 / 43.0, Now);

    /// <summary>Through every stage up to this one.</summary>
    public static object[] At(ReskillingStage stage) =>
    [
        Joined(), .. Enum.GetValues<ReskillingStage>().Where(s => s > ReskillingStage.Interest && s <= stage).Select(object (s) => Moved(s)),
    ];

    public static ParticipantMoved Moved(ReskillingStage to, Guid? by = null) => new(Part, to, by ?? Hr, Today, Now);

    public static Story<Participation> Given(params object[] facts) => Story<Participation>.Given(Participation.Fold, facts);
}
