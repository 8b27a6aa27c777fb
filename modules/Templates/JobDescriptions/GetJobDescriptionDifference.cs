using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Templates.JobDescriptions;

/// <param name="From">A version's number.</param>
/// <param name="To">A version's number; null: the draft.</param>
public sealed record GetJobDescriptionDifferenceRequest([property: RouteParam] Guid JobDescriptionId, [property: QueryParam] int From, [property: QueryParam] int? To = null);

/// <param name="Answers">What is answered otherwise, in the order of the template.</param>
/// <param name="Requirements">What is asked otherwise: without <c>from</c> it came, without <c>to</c> it went.</param>
public sealed record JobDescriptionDifferenceView(IReadOnlyList<AnswerDifference> Answers, IReadOnlyList<RequirementDifference> Requirements);

/// <param name="Question">What is asked.</param>
/// <param name="From">Null where it was not answered.</param>
/// <param name="To">Null where it is answered no longer.</param>
public sealed record AnswerDifference(QuestionView Question, AnswerBody? From, AnswerBody? To);

public sealed record RequirementDifference(Guid SkillId, JobRequirement? From, JobRequirement? To);

/// <summary>What differs between two versions of a job description</summary>
/// <remarks>Against the draft for those who write alone.</remarks>
internal sealed class GetJobDescriptionDifferenceEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetJobDescriptionDifferenceRequest, JobDescriptionDifferenceView>
{
    public override void Configure()
    {
        Get("/job-descriptions/{JobDescriptionId}/difference");
        Policies(JobDescriptionDoor.Read);
        Description(d => d.Produces<JobDescriptionDifferenceView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetJobDescriptionDifferenceRequest request, CancellationToken ct)
    {
        var description = await session.LoadAsync<JobDescription>(request.JobDescriptionId, ct);
        var from = ContentOf(request.From);
        var to = request.To is { } number ? ContentOf(number) : await policy.Writes(User, ct) ? description?.Draft : null;
        if (description is null || from is null || to is null || await session.TemplateOf(description, ct) is not { } template)
        {
            await Send.ResultAsync(Outcome.Problem(JobDescriptionDoor.Unknown));
            return;
        }
        await Send.OkAsync(Differing.Between(from, to, template), ct);

        JobDescriptionContent? ContentOf(int number) => description?.Versions.FirstOrDefault(v => v.Number == number)?.Content;
    }
}
