using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;

namespace Competence.Sheets;

public static class SheetWriting
{
    /// <summary>As Excel has it for a table within a workbook.</summary>
    private const int LongestName = 31;

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;\t");

    internal static async Task Send(this HttpResponse response, Sheet sheet, ExportFormat format, DateOnly day, CancellationToken ct)
    {
        response.ContentType = format switch
        {
            ExportFormat.Csv => "text/csv; charset=utf-8",
            ExportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => "application/json; charset=utf-8",
        };
        response.Headers.ContentDisposition = string.Create(
            CultureInfo.InvariantCulture, $"attachment; filename=\"{sheet.Name}-{day:yyyy-MM-dd}.{format.ToString().ToLowerInvariant()}\"");
        await (format switch
        {
            ExportFormat.Csv => Csv(response.Body, sheet, ct),
            ExportFormat.Xlsx => Xlsx(response.Body, sheet, ct),
            _ => Json(response.Body, sheet, ct),
        });
    }

    /// <summary>The same workbook in memory, to be enclosed in a letter.</summary>
    public static async Task<byte[]> ToWorkbook(this Sheet sheet, CancellationToken ct)
    {
        using var workbook = new MemoryStream();
        await Xlsx(workbook, sheet, ct);
        return workbook.ToArray();
    }

    private static async Task Csv(Stream to, Sheet sheet, CancellationToken ct)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(string.Join(',', sheet.Columns) + "\r\n");
        foreach (var row in sheet.Rows) await writer.WriteAsync($"{string.Join(',', row.Select(CsvCell))}\r\n".AsMemory(), ct);
    }

    private static string CsvCell(object? value)
    {
        var text = value is string own ? Sheet.Safe(own) : Plain(value);
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Plain(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>Through a file: a workbook is a zip that is written back and forth, and a response only goes forward.</summary>
    private static async Task Xlsx(Stream to, Sheet sheet, CancellationToken ct)
    {
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var rows = sheet.Rows.Select(row => sheet.Columns.Zip(row).ToDictionary(cell => cell.First, cell => XlsxCell(cell.Second)));
        await file.SaveAsAsync(rows, sheetName: sheet.Name.Length > LongestName ? sheet.Name[..LongestName] : sheet.Name, cancellationToken: ct);
        file.Position = 0;
        await file.CopyToAsync(to, ct);
    }

    private static object? XlsxCell(object? value) => value switch
    {
        string own => Sheet.Safe(own),
        int or double or decimal or bool or null => value,
        _ => Plain(value),
    };

    private static async Task Json(Stream to, Sheet sheet, CancellationToken ct)
    {
        await using var writer = new Utf8JsonWriter(to);
        writer.WriteStartArray();
        foreach (var row in sheet.Rows)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in sheet.Columns.Zip(row))
            {
                writer.WritePropertyName(name);
                JsonCell(writer, value);
            }
            writer.WriteEndObject();
            if (writer.BytesPending > 1 << 14) await writer.FlushAsync(ct);
        }
        writer.WriteEndArray();
        await writer.FlushAsync(ct);
    }

    private static void JsonCell(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool yes: writer.WriteBooleanValue(yes); break;
            case int number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            default: writer.WriteStringValue(Plain(value)); break;
        }
    }
}
