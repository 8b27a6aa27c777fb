using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>Mentors and mentees, who find each other in a programme that is open all the time.</summary>
internal sealed class Pairing(CompanyLife life, World world, Visitor visitor)
{
    private const string Help = "Bli tryggare i min roll";

    /// <summary>HR opens it; who comes today comes too late.</summary>
    public async Task Begin(CancellationToken ct) => world.MentoringProgramme = (await (await visitor.As(world.People[world.Drafter], ct)).AddMentoringProgrammeAsync(new()
    {
        Title = "Mentorskap från början", Kind = MentoringKind.Mentor, Mode = MatchingMode.Open, OwnerId = world.People[world.Drafter], EnrolFrom = life.First,
        EnrolUntil = life.Today.AddDays(-1), Ends = life.Today.AddYears(1), Goals = [Help],
    }, cancellationToken: ct)).ProgrammeId;

    /// <summary>Both enrol, the mentee asks and proposes what they will do, and the mentor agrees.</summary>
    public async Task Pair(Paired paired, CancellationToken ct)
    {
        var (mentee, mentor) = (world.People[paired.Mentee], world.People[paired.Mentor]);
        await Enrol(mentor, ct);
        await Enrol(mentee, ct);
        var client = await visitor.As(mentee, ct);
        var pair = (await client.RequestMentoringAsync(mentee, new() { ProgrammeId = world.MentoringProgramme, OtherId = mentor, Message = "Kan vi ses några gånger?" }, cancellationToken: ct)).RelationshipId;
        client = await visitor.As(mentor, ct);
        await client.AcceptMentoringAsync(pair, cancellationToken: ct);
        await client.ProposeAgreementAsync(pair, "*", new() { Goal = "Våga mer.", EveryWeeks = 4, Sessions = 5, Until = paired.On.AddMonths(8) }, cancellationToken: ct);
        await (await visitor.As(mentee, ct)).ConsentToAgreementAsync(pair, "*", cancellationToken: ct);
        world.Pairs[paired.Pair] = pair;
    }

    public async Task Part(Parted parted, CancellationToken ct)
    {
        var client = await visitor.As(world.People[parted.Mentee], ct);
        if (parted.IsEarly) await client.EndRelationshipAsync(world.Pairs[parted.Pair], cancellationToken: ct);
        else await client.CompleteRelationshipAsync(world.Pairs[parted.Pair], cancellationToken: ct);
    }

    private async Task Enrol(Guid person, CancellationToken ct) => await (await visitor.As(person, ct)).EnrolInMentoringAsync(person, world.MentoringProgramme, new()
    {
        Languages = ["sv"], AsMentor = new() { SkillIds = [], HelpsWith = [Help] }, AsMentee = new() { Seeks = [], Goals = [Help] },
    }, cancellationToken: ct);
}
