using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Play;

/// <summary>Openings from the draft to whoever is chosen.</summary>
internal sealed class Filling(CompanyLife life, World world, Visitor visitor)
{
    private readonly Card card = new(life);

    /// <summary>HR drafts, somebody else approves, and people inside are asked first.</summary>
    public async Task Seek(Sought sought, CancellationToken ct)
    {
        var unit = world.Units[sought.Unit];
        var opening = (await (await visitor.As(world.People[world.Drafter], ct)).DraftOpeningAsync(unit, new()
        {
            RoleProfileId = world.Roles[sought.Role], Reason = "Någon ska ta över efter den som slutar.", NeededBy = sought.On.AddMonths(4),
            KeepMonths = 0, // what is kept of people from outside is not waited for: the messages' clock is the world's
        }, cancellationToken: ct)).OpeningId;
        world.Openings[sought.Opening] = opening;
        var founder = await visitor.As(world.Founder, ct);
        await founder.ApproveOpeningAsync(unit, opening, "*", cancellationToken: ct);
        await founder.AdvanceOpeningAsync(unit, opening, new() { To = OpeningState.InternalFirst }, cancellationToken: ct);
    }

    public async Task Choose(Chosen chosen, CancellationToken ct)
    {
        var (founder, unit, opening, who) = (await visitor.As(world.Founder, ct), world.Units[chosen.Unit], world.Openings[chosen.Opening], card.Of(chosen.Person));
        if (!chosen.IsInternal) await founder.AdvanceOpeningAsync(unit, opening, new() { To = OpeningState.Open }, cancellationToken: ct);
        var candidate = (await founder.AddCandidateAsync(unit, opening, chosen.IsInternal
            ? new() { PersonId = world.People[chosen.Person] }
            : new() { Name = $"{who.GivenName} {who.FamilyName}", Contact = who.Email }, cancellationToken: ct)).CandidateId;
        await founder.AdvanceOpeningAsync(unit, opening, new() { To = OpeningState.Interview }, cancellationToken: ct);
        await founder.DecideOpeningAsync(unit, opening, new() { CandidateId = candidate, Reason = "Kan det viktigaste, och vill lära sig resten." }, cancellationToken: ct);
    }
}
