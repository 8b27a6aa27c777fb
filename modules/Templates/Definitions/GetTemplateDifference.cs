using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.Definitions;

/// <param name="From">A version; the one before the other where left out.</param>
/// <param name="To">A version, the number that the draft will get included; the newest where left out, of those that the reader sees.</param>
public sealed record GetTemplateDifferenceRequest(
    [property: RouteParam] Guid TemplateId, [property: QueryParam] int? From = null, [property: QueryParam] int? To = null);

internal sealed class GetTemplateDifferenceValidator : Validator<GetTemplateDifferenceRequest>
{
    public GetTemplateDifferenceValidator()
    {
        RuleFor(r => r.From).GreaterThan(0);
        RuleFor(r => r.To).GreaterThan(0);
    }
}

/// <param name="From">0 where there is no version before.</param>
/// <param name="Parts">Of the template itself: what is another.</param>
/// <param name="Sections">Those that were added or changed in their order, then those that were removed.</param>
/// <param name="Questions">In the same order.</param>
public sealed record TemplateDifferenceView(
    Guid TemplateId, int From, int To, IReadOnlyList<ContentPart> Parts, IReadOnlyList<SectionDifference> Sections, IReadOnlyList<QuestionDifference> Questions);

/// <summary>What two versions of a template ask differently</summary>
internal sealed class GetTemplateDifferenceEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetTemplateDifferenceRequest, TemplateDifferenceView>
{
    public override void Configure()
    {
        Get("/templates/{TemplateId}/difference");
        Policies("template.read");
        Description(d => d.Produces<TemplateDifferenceView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTemplateDifferenceRequest request, CancellationToken ct)
    {
        var (template, writes) = (await session.LoadAsync<TemplateDefinition>(request.TemplateId, ct), await policy.Writes(User, ct));
        if (template is null || !writes && template.Current is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-template")));
            return;
        }
        var draft = writes ? template.Draft : null;
        var to = request.To ?? (draft is null ? template.Current : template.NextNumber) ?? 0;
        var from = request.From ?? Math.Max(0, to - 1);
        var (before, after) = (await Content(from), await Content(to));
        if (after is null || before is null && from > 0)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("templates.unknown-version")));
            return;
        }
        var (parts, sections, questions) = Differences.Between(before, after);
        await Send.OkAsync(new(template.Id, from, to, parts, sections, questions), ct);

        async Task<TemplateContent?> Content(int number) =>
            number == template.NextNumber ? draft : (await session.VersionOf(template.Id, number, ct))?.Content;
    }
}
