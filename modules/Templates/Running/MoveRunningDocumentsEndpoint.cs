using Competence.Kernel;
using Competence.Templates.Definitions;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Templates.Running;

public sealed record MoveRunningDocumentsRequest([property: RouteParam] Guid TemplateId, [property: FromBody] RunningMove Body);

/// <param name="DocumentIds">1-500 documents; left out: all that run on older versions.</param>
public sealed record RunningMove(IReadOnlyList<Guid>? DocumentIds = null);

/// <param name="JobId">Follow the job by this id: updated asks what the newest version asks, skipped could not be moved.</param>
public sealed record RunningMoveStartedView(Guid JobId);

internal sealed class MoveRunningDocumentsValidator : Validator<MoveRunningDocumentsRequest>
{
    public MoveRunningDocumentsValidator() => RuleFor(r => r.Body.DocumentIds).Must(ids => ids is null || ids.Count is >= 1 and <= 500).WithMessage("1-500");
}

/// <summary>Move what runs on older versions of a template to its newest, as a job</summary>
/// <remarks>
/// What has been answered goes along. Answers to questions that are not asked any more stay in the log and are shown to nobody; who has
/// something new to answer hands in anew. What somebody has signed stays as it is. Look first at what would change.
/// </remarks>
internal sealed class MoveRunningDocumentsEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<MoveRunningDocumentsRequest, RunningMoveStartedView>
{
    public override void Configure()
    {
        Post("/templates/{TemplateId}/running/moves");
        Policies("template.write");
        Description(d => d.Produces<RunningMoveStartedView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MoveRunningDocumentsRequest request, CancellationToken ct)
    {
        var template = await session.LoadAsync<TemplateDefinition>(request.TemplateId, ct);
        if (template?.Current is not { } newest)
        {
            await Send.ResultAsync(Outcome.Problem(template is null ? Refusal.NotFound("templates.unknown-template") : Refusal.Conflict("templates.not-published")));
            return;
        }
        var input = new MoveRunningInput(template.Id, newest, request.Body.DocumentIds, By.Of(Actor.Of(User)!));
        var job = await bus.InvokeAsync<Guid>(new RequestJob(MoveRunningDocuments.JobKind, input, IsDryRun: false, $"Mall: {template.Title.In("sv")}"), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new RunningMoveStartedView(job)));
    }
}
