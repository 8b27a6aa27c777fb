using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Finder;

/// <param name="SkillId">What somebody is to be able to do.</param>
/// <param name="Level">At least so much, 1 to 5; else 4.</param>
/// <param name="WillHelp">Only those who have said that they will help, or only those who have not; else both.</param>
/// <param name="UnitId">Only people of this unit and those below it.</param>
/// <param name="Cursor">The last answer's <c>nextCursor</c>.</param>
/// <param name="Limit">At most so many, 1 to 100; else 25.</param>
public sealed record FindExpertsRequest(
    [property: QueryParam] Guid SkillId = default, [property: QueryParam] int? Level = null, [property: QueryParam] bool? WillHelp = null,
    [property: QueryParam] Guid? UnitId = null, [property: QueryParam] string? Cursor = null, [property: QueryParam] int? Limit = null);

/// <param name="Level">0-5; null where the reader may not see it.</param>
/// <param name="Confidence">0 to 1; null where the reader may not see the level.</param>
/// <param name="RatedAt">The newest rating; null where the reader may not see the level.</param>
/// <param name="IsInMyUnit">In the reader's own unit.</param>
public sealed record ExpertView(Guid PersonId, int? Level, double? Confidence, DateTimeOffset? RatedAt, bool WillHelp, bool IsInMyUnit);

internal sealed class FindExpertsValidator : Validator<FindExpertsRequest>
{
    public FindExpertsValidator()
    {
        RuleFor(r => r.SkillId).NotEmpty();
        RuleFor(r => r.Level).InclusiveBetween(1, 5);
        RuleFor(r => r.Cursor).MaximumLength(1000).Must(cursor => cursor is null || Expert.FromCursor(cursor) is not null);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
    }
}

/// <summary>Find who can do something well, and helps others with it</summary>
/// <remarks>
/// Of people whose levels the reader may not see, only those who have said that they will help, and no level: they are
/// listed from level 4, whatever is asked up to that. Who has hidden is listed to nobody.
/// </remarks>
internal sealed class FindExpertsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<FindExpertsRequest, Page<ExpertView>>
{
    public override void Configure()
    {
        Get("/experts");
        Policies("expert.read");
        Description(d => d.Produces<Page<ExpertView>>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(FindExpertsRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Skill>(request.SkillId, ct) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-skill")));
            return;
        }
        var (level, limit, after) = (request.Level ?? Expert.OpenLevel, request.Limit ?? 25, Expert.FromCursor(request.Cursor));
        var candidates = await new Candidates(session, policy, clock).Of(
            request.SkillId, Math.Min(level, Expert.OpenLevel), request.UnitId, Actor.Of(User)!, ct);
        var experts = candidates.Select(c => Expert.Of(c, level, request.WillHelp)).OfType<Expert>().Order(Comparer<Expert>.Create(Expert.Compare))
            .Where(e => after is null || Expert.Compare(e, after) > 0).Take(limit + 1).ToList();
        await Send.OkAsync(new(
            [.. experts.Take(limit).Select(e => new ExpertView(e.PersonId, e.Level, e.Confidence, e.RatedAt, e.WillHelp, e.IsNear))],
            experts.Count > limit ? experts[limit - 1].ToCursor() : null), ct);
    }
}
