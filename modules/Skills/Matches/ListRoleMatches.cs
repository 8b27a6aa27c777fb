using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Groundwork;
using Competence.Skills.Interests;
using Competence.Skills.Ratings;
using Competence.Skills.Readers;
using Competence.Skills.Roles;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Matches;

/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record ListRoleMatchesRequest([property: RouteParam] Guid PersonId, [property: QueryParam] int? Limit = null);

/// <param name="Rules">By which rules the list was made.</param>
/// <param name="HoursPerStep">Hours reckoned for one level-step.</param>
/// <param name="Items">Aspired roles first, then the best fit.</param>
public sealed record RoleMatchesView(Guid PersonId, string Rules, decimal HoursPerStep, IReadOnlyList<RoleMatchView> Items);

/// <param name="Fit">0 to 1.</param>
/// <param name="Hours">To learn what is missing.</param>
/// <param name="Blind">How many requirements are left out of the figures: the reader is to rate them before seeing.</param>
/// <param name="Reasons">Why the role is here.</param>
public sealed record RoleMatchView(
    Guid RoleProfileId, LocalizedText Name, string? SsykCode, double Fit, decimal Hours, int Blind, IReadOnlyList<MatchReason> Reasons,
    IReadOnlyList<MissingSkillView> Missing);

internal sealed class ListRoleMatchesValidator : Validator<ListRoleMatchesRequest>
{
    public ListRoleMatchesValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>Which roles here would fit a person</summary>
internal sealed class ListRoleMatchesEndpoint(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock) : Endpoint<ListRoleMatchesRequest, RoleMatchesView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/role-matches");
        Policies("skill-profile.read");
        Description(d => d.Produces<RoleMatchesView>(200).ProducesProblem(404));
        this.NotesReader(ReadKind.RoleMatches);
    }

    public override async Task HandleAsync(ListRoleMatchesRequest request, CancellationToken ct)
    {
        if (await new ProfileReading(session, groundwork, policy, clock).Of(request.PersonId, Actor.Of(User)!, ct) is not { } read)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-person")));
            return;
        }
        var rules = await MatchRules.Of(session, ct);
        var wishes = await session.LoadAsync<Wishes>(Wishes.IdOf(request.PersonId), ct) ?? Wishes.None(request.PersonId);
        var (fits, missing) = await Fits(read, rules.HoursPerStep, ct);
        var best = fits.Select(f => (f.Role, f.Readiness, Reasons: MatchReasons.Of(f.Readiness, f.Role.Id, wishes)))
            .OrderByDescending(f => f.Reasons.Contains(MatchReason.AspiresToRole)).ThenByDescending(f => f.Readiness.Fit)
            .ThenBy(f => f.Readiness.Hours).ThenBy(f => f.Role.Id).Take(request.Limit ?? 25);
        await Send.OkAsync(new RoleMatchesView(request.PersonId, Readiness.Rules, rules.HoursPerStep, [
            .. best.Select(f => new RoleMatchView(f.Role.Id, f.Role.Name, f.Role.SsykCode, f.Readiness.Fit, f.Readiness.Hours,
                f.Role.AskedAt(clock.Today()).Count(r => read.IsHidden(r.SkillId)), f.Reasons, missing.View(f.Readiness))),
        ]), ct);
    }

    /// <summary>Every role but the person's own, as far as the reader may see: what is to be rated before seen counts neither way.</summary>
    private async Task<(IReadOnlyList<(RoleProfile Role, Readiness Readiness)>, MissingSkills)> Fits(PersonsProfile read, decimal hoursPerStep, CancellationToken ct)
    {
        var roles = (await session.Query<RoleProfile>().ToListAsync(ct)).Where(r => r.Id != read.Role?.Id).ToList();
        var rated = read.Profile.Ratings.Where(of => of.Value.Count > 0 && !read.IsHidden(of.Key)).Select(of => of.Key);
        var levels = (await session.LoadManyAsync<Skill>(ct, [.. rated])).ToDictionary(s => s.Id, s => read.LevelOf(s)?.Shown);
        var fits = await new AskingRoles(roles, clock.Today(), read.IsHidden).Fits(session, levels.GetValueOrDefault, hoursPerStep, ct);
        return (fits, await MissingSkills.Of(session, fits.Select(f => f.Readiness), hoursPerStep, ct));
    }
}
