using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Definitions;

public sealed record AddMetricRequest([property: FromBody] NewMetric Body);

/// <param name="Key">1-60 small letters, figures and hyphens; no other metric has it.</param>
public sealed record NewMetric(string Key, MetricBody Definition);

/// <param name="Key">The new metric.</param>
public sealed record MetricAddedView(string Key);

internal sealed class AddMetricValidator : Validator<AddMetricRequest>
{
    public AddMetricValidator()
    {
        RuleFor(r => r.Body.Key).NotEmpty().MaximumLength(60).Matches("^[a-z0-9]+(-[a-z0-9]+)*$");
        RuleFor(r => r.Body.Definition).NotNull().SetValidator(new MetricBodyValidator());
    }
}

/// <summary>Define a key figure of one's own</summary>
/// <remarks>Its readings are there at once for all months that are kept.</remarks>
internal sealed class AddMetricEndpoint(IMessageBus bus) : Endpoint<AddMetricRequest, MetricAddedView>
{
    public override void Configure()
    {
        Post("/metrics");
        Policies("metric.write");
        Description(d => d.Produces<MetricAddedView>(201).ProducesProblem(409).ProducesProblem(422));
    }

    public override async Task HandleAsync(AddMetricRequest request, CancellationToken ct)
    {
        var key = request.Body.Key;
        var outcome = await bus.InvokeAsync<Outcome>(new SetMetric(Metric.IdOf(key), key, request.Body.Definition.Content(), IsNew: true, Actor.PersonIn(User)), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/metrics/{key}", new MetricAddedView(key))));
    }
}
